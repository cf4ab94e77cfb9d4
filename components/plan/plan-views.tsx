import { TabsNav } from "@/components/ui/tabs-nav";
import { texts } from "@/lib/i18n/texts";

/** The table and the board of one plan. */
export function PlanViews({ firmId, current }: { firmId: string; current: "table" | "board" }) {
  const t = texts("plans");
  const base = `/firm/${firmId}/plan`;
  return (
    <TabsNav
      label={t("views.label")}
      tabs={[
        { href: base, label: t("views.table"), current: current === "table" },
        { href: `${base}/board`, label: t("views.board"), current: current === "board" },
      ]}
    />
  );
}
