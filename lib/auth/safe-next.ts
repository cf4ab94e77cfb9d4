/** A path of this very portal to go on to, or null: never another origin, never an endpoint. */
export function safeNext(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 500) return null;
  // One slash, then printable ASCII without backslashes: browsers read `/\` and `//` as another host.
  if (!/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(value)) return null;
  const { origin, pathname, search } = new URL(value, "http://portal.invalid");
  if (origin !== "http://portal.invalid" || pathname.startsWith("//") || pathname.startsWith("/api/"))
    return null;
  return `${pathname}${search}`;
}
