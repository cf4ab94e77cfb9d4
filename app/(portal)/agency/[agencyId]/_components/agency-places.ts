import type { Place } from "@/components/frame/place";
import { unreadCount } from "@/components/threads/unread-count";
import { texts } from "@/lib/i18n/texts";

/** The places of an administrator. The first four stand under the thumb on a phone. */
export function agencyPlaces(agencyId: string, unread: number): Place[] {
  const t = texts("agency");
  const at = (path: string) => `/agency/${agencyId}${path}`;
  const [together, asked, own] = [t("places.together"), t("places.asked"), t("places.own")];
  return [
    { href: at(""), label: t("places.home"), icon: "home", exact: true },
    { href: at("/firms"), label: t("places.firms"), icon: "firm" },
    { href: at("/mentors"), label: t("places.mentors"), icon: "mentor" },
    { href: at("/offers"), label: t("places.offers"), short: t("places.offersShort"), icon: "ticket" },
    {
      href: at("/messages"),
      label: texts("threads")("title"),
      icon: "comment",
      count: unreadCount(unread),
    },
    { href: at("/waves"), label: texts("waves")("page.title"), icon: "board", group: together },
    { href: at("/delegations"), label: texts("delegations")("title"), icon: "flag", group: together },
    { href: at("/contacts"), label: texts("contacts")("title"), icon: "send", group: together },
    {
      href: at("/questionnaires"),
      label: texts("questionnaires")("title"),
      icon: "assessment",
      group: asked,
    },
    { href: at("/campaigns"), label: texts("campaigns")("title"), icon: "trend", group: asked },
    { href: at("/panels"), label: texts("panels")("title"), icon: "idea", group: asked },
    { href: at("/people"), label: t("places.people"), icon: "people", group: own },
    { href: at("/invitations"), label: t("places.invitations"), icon: "invite", group: own },
    { href: at("/history"), label: t("places.history"), icon: "history", group: own },
  ];
}
