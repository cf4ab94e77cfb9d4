import { TabsNav } from "@/components/ui/tabs-nav";
import { texts } from "@/lib/i18n/texts";

type Place = "profile" | "stages" | "mentor-wishes" | "members" | "sharing";

/** The pages about the firm itself. */
export function FirmTabs({ firmId, current }: { firmId: string; current: Place }) {
  const t = texts("firms");
  const labels = {
    profile: t("profile.title"),
    stages: texts("stages")("title"),
    "mentor-wishes": texts("waves")("wishes.title"),
    members: t("profile.members"),
    sharing: t("profile.sharing"),
  };
  const places: Place[] = ["profile", "stages", "mentor-wishes", "members", "sharing"];
  return (
    <TabsNav
      label={t("profile.tabs")}
      tabs={places.map((place) => ({
        href: `/firm/${firmId}/${place}`,
        label: labels[place],
        current: place === current,
      }))}
    />
  );
}
