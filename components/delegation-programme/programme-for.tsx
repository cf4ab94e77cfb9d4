import { PrintButton } from "@/components/page/print-button";
import { TabsNav } from "@/components/ui/tabs-nav";
import { texts } from "@/lib/i18n/texts";
import type { Companion } from "@/lib/itineraries/types";

type Props = { group: readonly Companion[]; path: string; seatId: string | null };

/** All of the programme, or what one firm or person of the group has; each can be printed. */
export function ProgrammeFor({ group, path, seatId }: Props) {
  const t = texts("itineraries");
  const tabs = [
    { href: path, label: t("programme.everything"), current: seatId === null },
    ...group.map((one) => ({
      href: `${path}?for=${one.seatId}`,
      label: one.name,
      current: one.seatId === seatId,
    })),
  ];
  return (
    <div className="space-y-4 print:hidden">
      <TabsNav label={t("programme.show")} tabs={tabs} />
      <PrintButton label={t("programme.print")} />
    </div>
  );
}
