const MOST_FIELDS = 2000;
const LONGEST_HEADER = 1000;
const DEEPEST = 20;

// What browsers write. Other spellings are read in one way here and in another there.
const FORM_TYPE = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/i;

/** The boundary between the fields, or null where the type is not that of a form as browsers send it. */
export const boundaryOf = (type: string): string | null => FORM_TYPE.exec(type)?.[1] ?? null;

/**
 * Whether a body is a whole form of texts that names its action and the state before as React writes them. Next answers
 * anything else with 500.
 */
export async function isReadableForm(body: Buffer, type: string, byScript: boolean): Promise<boolean> {
  if (!hasPlainFields(body, `--${boundaryOf(type)}`)) return false;
  const headers = { "content-type": type };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null);
  if (form === null || [...form.values()].some((value) => typeof value !== "string")) return false;
  return byScript ? isCall(form) : isPlainForm(form);
}

/** Not too many, and none with a longer header than a field's name needs: what follows takes much time over those. */
function hasPlainFields(body: Buffer, separator: string): boolean {
  let at = body.indexOf(separator);
  for (let fields = 0; fields <= MOST_FIELDS; fields++) {
    if (at === -1) return true;
    if (body.indexOf("\r\n\r\n", at) - at > LONGEST_HEADER) return false;
    at = body.indexOf(separator, at + 1);
  }
  return false;
}

/** The state before and the form as the two arguments of the action, or the form alone. */
function isCall(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => !name.startsWith("_1_"));
  return names.length === 1 && names[0] === "0" && areArguments(form.get("0"), 2);
}

/** Without scripts the form names its action, and holds the state before, in hidden fields. */
function isPlainForm(form: FormData): boolean {
  return [...form.keys()]
    .filter((name) => name.startsWith("$ACTION_REF_"))
    .map((name) => `$ACTION_${name.slice("$ACTION_REF_".length)}`)
    .every((prefix) => isReference(form.get(`${prefix}:0`)) && areArguments(form.get(`${prefix}:1`), 1));
}

function isReference(text: unknown): boolean {
  const value = fromJson(text);
  if (typeof value !== "object" || value === null || !("id" in value) || !("bound" in value)) return false;
  return typeof value.id === "string" && value.bound === "$@1";
}

function areArguments(text: unknown, most: number): boolean {
  const value = fromJson(text);
  return Array.isArray(value) && value.length > 0 && value.length <= most && isData(value, 0);
}

// React marks with a dollar what JSON does not know; of these a state holds a few, and the form is one.
const KNOWN = /^\$(\$|D|K1$|undefined$|NaN$|-?Infinity$|-0$)/;

function isData(value: unknown, depth: number): boolean {
  if (typeof value === "string") return !value.startsWith("$") || KNOWN.test(value);
  if (typeof value !== "object" || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((one) => isData(one, depth + 1));
}

function fromJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
