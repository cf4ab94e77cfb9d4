/** A mentor who pauses keeps the firms they have and takes no new ones. */
export function canTakeFirms(state: string): boolean {
  return state === "active";
}
