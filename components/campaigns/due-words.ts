import { formatDate } from "@/lib/i18n/formats";

/** The due day of a campaign, which is the same everywhere. */
export const dueWords = (dueOn: string): string =>
  formatDate(`${dueOn}T12:00:00Z`, { timeZone: "UTC", style: "long-day" });
