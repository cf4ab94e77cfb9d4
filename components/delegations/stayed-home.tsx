import { Notice } from "@/components/ui/notice";
import type { OwnPart } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";

/** Says that one does not travel, or did not, and what to do where the agency noted it by mistake. */
export function StayedHome({ part }: { part: OwnPart }) {
  const t = texts("delegations");
  if (part.reason !== "did-not-travel") return <Notice tone="neutral" title={t("own.declinedTitle")} />;
  return (
    <Notice tone="neutral" title={t("own.absentTitle")}>
      {t("own.absentText")}
    </Notice>
  );
}
