import { QuietText } from "@/components/ui/quiet-text";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Shares } from "@/lib/mentors/types";

const PARTS = ["diagnosis", "answers", "plan"] as const;

/** What the timeline leaves out because the firm does not share it. */
export function TimelineGaps({ shares }: { shares: Shares }) {
  const t = texts("mentors");
  const missing = PARTS.filter((part) => !shares[part]);
  if (missing.length === 0) return null;
  const parts = formatList(missing.map((part) => t(`unshared.parts.${part}`)));
  return <QuietText>{t("glance.gaps", { parts })}</QuietText>;
}
