/** Words by code; a field's own words are found first, under `field.code`, then those of any field, `fields.code`. */
export type RefusalMessages = Record<string, string>;

/** The sentence for a code, or the fallback where nobody wrote one. */
export function refusalWords(
  messages: RefusalMessages,
  fallback: string,
  code: string,
  field?: string,
): string {
  const own = field === undefined ? undefined : (messages[`${field}.${code}`] ?? messages[`fields.${code}`]);
  return own ?? messages[code] ?? fallback;
}
