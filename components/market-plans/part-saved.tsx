import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PlanPart } from "@/lib/market-plans/types";

/** When a part was saved and by whom; nothing where it never was. */
export function PartSaved({ part: { updatedAt, by }, timeZone }: { part: PlanPart; timeZone: string }) {
  if (!updatedAt) return null;
  const t = texts("market-plans");
  const day = formatDate(updatedAt, { timeZone, style: "moment" });
  return by ? t("savedBy", { day, name: by }) : t("savedOn", { day });
}
