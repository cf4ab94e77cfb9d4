import { formatNumber } from "@/lib/i18n/formats";

/** What stands beside a place of the navigation: a number, or nothing. */
export const unreadCount = (unread: number): string | undefined =>
  unread > 0 ? formatNumber(unread) : undefined;
