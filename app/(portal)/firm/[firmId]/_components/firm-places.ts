import type { Place } from "@/components/frame/place";
import { unreadCount } from "@/components/threads/unread-count";
import { texts } from "@/lib/i18n/texts";

/** The places of a firm's members. The first four stand under the thumb on a phone. */
export function firmPlaces(firmId: string, unread: number): Place[] {
  const t = texts("frame");
  const at = (path: string) => `/firm/${firmId}${path}`;
  const [others, own] = [t("firm.withOthers"), t("firm.yours")];
  return [
    { href: at(""), label: t("firm.home"), icon: "home", exact: true },
    { href: at("/assessments"), label: t("firm.assessments"), icon: "assessment", also: [at("/compare")] },
    { href: at("/plan"), label: t("firm.plan"), icon: "plan", also: [at("/market-plans")] },
    { href: at("/picture"), label: t("firm.picture"), short: t("firm.pictureShort"), icon: "compass" },
    { href: at("/entry-modes"), label: t("firm.entryModes"), icon: "globe" },
    {
      href: at("/meetings"),
      label: t("firm.mentor"),
      icon: "mentor",
      also: [at("/messages"), at("/feedback")],
      count: unreadCount(unread),
      group: others,
    },
    { href: at("/offers"), label: t("firm.offers"), icon: "ticket", group: others },
    { href: at("/delegations"), label: texts("delegations")("title"), icon: "flag", group: others },
    { href: at("/contacts"), label: texts("contacts")("title"), icon: "send", group: others },
    {
      href: at("/profile"),
      label: t("firm.profile"),
      icon: "firm",
      also: ["/stages", "/members", "/sharing", "/mentor-wishes"].map(at),
      group: own,
    },
    { href: at("/history"), label: t("firm.history"), icon: "history", group: own },
  ];
}
