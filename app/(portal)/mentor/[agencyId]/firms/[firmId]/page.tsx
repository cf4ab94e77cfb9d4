import { notFound } from "next/navigation";
import { EarlierNotes } from "@/components/hand-overs/earlier-notes";
import { Section } from "@/components/page/section";
import { listLeft } from "@/lib/hand-overs/queries";
import { texts } from "@/lib/i18n/texts";
import { getGlance } from "@/lib/mentors/queries/glance";
import { listRateable } from "@/lib/ratings/queries/rounds";
import { noteVisit } from "../../../../_visits/note-visit";
import { AboutFirm } from "./_components/about-firm";
import { type FirmParams, mentoredFirm } from "./_components/firm-area";
import { FirmHeader } from "./_components/firm-header";
import { GlanceFacts } from "./_components/glance-facts";
import { GlanceSide } from "./_components/glance-side";
import { GlanceTimeline } from "./_components/glance-timeline";
import { WaitingList } from "./_components/waiting-list";

type Props = { params: Promise<FirmParams> };

export default async function GlancePage({ params }: Props) {
  const { context, firm, root, base, timeZone } = await mentoredFirm(await params);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format(context.now);
  const glance = await getGlance(context, { firmId: firm.id, today });
  if (!glance) notFound();
  const left = await listLeft(context, { firmId: firm.id });
  const rounds = await listRateable(context, { firmId: firm.id });
  // Whoever may still rate the round unseen is asked before its result is shown.
  const unopened = rounds.some(({ id, canRate }) => canRate && id === glance.latest?.assessmentId);
  await noteVisit(context, firm.id);
  return (
    <div className="max-w-page">
      <FirmHeader root={root} firm={firm} assessmentId={firm.roundId} current="glance" />
      <div className="space-y-10">
        <WaitingList waiting={glance.waiting} base={base} timeZone={timeZone} />
        <GlanceFacts glance={glance} unopened={unopened} />
        <EarlierNotes notes={left} timeZone={timeZone} />
        <div className="@container">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 @min-[58rem]:grid-cols-[minmax(0,1fr)_25rem]">
            <div className="min-w-0 space-y-10">
              <GlanceTimeline glance={glance} base={base} timeZone={timeZone} />
              <Section id="about" title={texts("mentors")("glance.about")}>
                <AboutFirm glance={glance} />
              </Section>
            </div>
            <GlanceSide glance={glance} base={base} timeZone={timeZone} unopened={unopened} />
          </div>
        </div>
      </div>
    </div>
  );
}
