import type { Place } from "@/components/frame/place";
import { unreadCount } from "@/components/threads/unread-count";
import { texts } from "@/lib/i18n/texts";

/** The places of a mentor in one agency. */
export function mentorPlaces(agencyId: string, unread: number): Place[] {
  const t = texts("frame");
  const root = `/mentor/${agencyId}`;
  return [
    {
      href: root,
      label: t("mentor.firms"),
      icon: "firm",
      exact: true,
      also: [`${root}/firms`, `${root}/hand-overs`],
    },
    {
      href: `${root}/messages`,
      label: texts("threads")("title"),
      icon: "comment",
      count: unreadCount(unread),
    },
    {
      href: `${root}/proposals`,
      label: texts("waves")("proposals.title"),
      short: texts("waves")("proposals.place"),
      icon: "invite",
    },
    { href: `${root}/delegations`, label: texts("delegations")("title"), icon: "flag" },
    { href: `${root}/contacts`, label: texts("contacts")("title"), icon: "send" },
    { href: `${root}/profile`, label: t("mentor.profile"), icon: "mentor" },
  ];
}
