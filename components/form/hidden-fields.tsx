/** Values that travel with a form without being shown. */
export function HiddenFields({ values }: { values: Record<string, string | readonly string[]> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => (
      <input key={`${name}=${one}`} type="hidden" name={name} value={one} />
    )),
  );
}
