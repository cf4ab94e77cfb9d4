/** Time zones to choose from: what the run-time knows, with UTC, in alphabetical order. */
export const TIME_ZONES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]),
].toSorted();

/**
 * True for a named time zone that dates can be written in. Also takes the other spellings that browsers send
 * (Asia/Kathmandu beside Asia/Katmandu); not a bare offset such as +05:45, which knows no summer time.
 */
export function isTimeZone(name: string): boolean {
  if (name !== "UTC" && !/^[A-Za-z_]+\/[A-Za-z0-9_+/-]+$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
