import { Section } from "@/components/page/section";
import { TimelineSection } from "@/components/timeline/timeline-section";
import { RowLink } from "@/components/ui/row-link";
import { texts } from "@/lib/i18n/texts";
import type { FirmGlance } from "@/lib/mentors/types";
import { TimelineGaps } from "./timeline-gaps";

type Props = { glance: FirmGlance; base: string; timeZone: string };

/** What happened at the firm, with what is new since the mentor's last visit. */
export function GlanceTimeline({ glance, base, timeZone }: Props) {
  const { timeline } = glance;
  return (
    <Section id="timeline" title={texts("mentors")("glance.timeline")}>
      <div className="space-y-4">
        <TimelineGaps shares={glance.shares} />
        <TimelineSection timeline={timeline} timeZone={timeZone} links={{ base, hat: "mentor" }} />
      </div>
      {timeline.total > timeline.entries.length && (
        <div className="mt-6 border-line border-t">
          <RowLink href={`${base}/history`}>{texts("timeline")("earlier")}</RowLink>
        </div>
      )}
    </Section>
  );
}
