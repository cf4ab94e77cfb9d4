import { TabsNav } from "@/components/ui/tabs-nav";
import { texts } from "@/lib/i18n/texts";

const PLACES = ["meetings", "messages", "feedback"] as const;

/** The pages about the firm and its mentor. */
export function MentorTabs({ firmId, current }: { firmId: string; current: (typeof PLACES)[number] }) {
  const t = texts("meetings");
  return (
    <TabsNav
      label={t("tabs.label")}
      tabs={PLACES.map((place) => ({
        href: `/firm/${firmId}/${place}`,
        label: t(`tabs.${place}`),
        current: place === current,
      }))}
    />
  );
}
