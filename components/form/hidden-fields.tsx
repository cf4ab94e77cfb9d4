/**
 * Values that travel with a form without being shown. A parameter of the address that is named as a function of every
 * object arrives together with that function, which stays out.
 */
export function HiddenFields({ values }: { values: Record<string, string | readonly string[]> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => typeof one === "string")
      .map((one) => <input key={`${name}=${one}`} type="hidden" name={name} value={one} />),
  );
}
