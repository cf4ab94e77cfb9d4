import type { DelegationRow } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";

/** How far a delegation is filled, in one line. */
export function seatsLine({ applied, invited, accepted, seats }: DelegationRow): string {
  const t = texts("delegations");
  const parts = [t("list.applied", { n: applied }), t("list.seats", { accepted, seats })];
  if (invited > 0) parts.push(t("list.invited", { n: invited }));
  return parts.join(", ");
}
