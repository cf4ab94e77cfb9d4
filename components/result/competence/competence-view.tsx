import { Section } from "@/components/page/section";
import { AREA_WORDS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { texts } from "@/lib/i18n/texts";
import type { ResultPageOf } from "@/lib/results/types";
import type { AnswerHref } from "../behind";
import { GapList } from "../gap-list";
import { ActivityList } from "./activity-list";
import { AreaBars, AreaProfile } from "./area-profile";
import { BarrierTable } from "./barrier-table";
import { BornGlobalRule } from "./born-global-rule";
import { OrientationProfile } from "./orientation-profile";
import { PlanCoverage } from "./plan-coverage";
import { TickedFacts } from "./ticked-facts";

type Props = { result: ResultPageOf<"competence">; answerHref?: AnswerHref };

/** What the assessment of competence says, besides the standing and the advice. */
export function CompetenceView({ result, answerHref }: Props) {
  const t = texts("competence");
  const { diagnosis, answers } = result;
  const seesAnswers = Object.keys(answers).length > 0;
  return (
    <>
      <Section id="areas" title={t("areas.heading")} lede={t("areas.lede")}>
        <AreaBars areas={diagnosis.areas} />
        <div className="mt-10 side-by-side gap-x-12 gap-y-10 print:hidden">
          {diagnosis.areas.map((area) => (
            <AreaProfile key={area.area} area={area} />
          ))}
        </div>
      </Section>
      <div className="side-by-side gap-x-12 gap-y-12 print:grid-cols-2 print:gap-x-6">
        <Section id="gaps" title={t("gaps.heading")} lede={t("gaps.lede")}>
          <GapList
            gaps={diagnosis.gaps.map((gap) => ({
              ...gap,
              key: gap.part,
              title: COMPETENCE_PARTS.find(({ id }) => id === gap.part)?.name ?? gap.part,
              part: AREA_WORDS[gap.area].name,
            }))}
            none={t("gaps.none")}
            answers={answers}
            answerHref={answerHref}
          />
        </Section>
        <div className="min-w-0 space-y-12 print:space-y-5">
          <Section id="barriers" title={t("barriers.heading")} lede={t("barriers.lede")}>
            <BarrierTable barriers={diagnosis.barriers} />
          </Section>
          <div className="print:hidden">
            <Section id="orientation" title={t("orientation.heading")}>
              <OrientationProfile orientation={diagnosis.orientation} />
            </Section>
          </div>
        </div>
      </div>
      {/* A printed result is two pages: what follows stays on the screen. */}
      <div className="print:hidden">
        <Section id="activities" title={t("activities.heading")} lede={t("activities.lede")}>
          <ActivityList activities={diagnosis.activities} />
        </Section>
      </div>
      <div className="side-by-side gap-x-12 gap-y-12 print:hidden">
        <Section id="plan" title={t("plan.heading")}>
          <PlanCoverage plan={diagnosis.plan} />
        </Section>
        <Section id="born-global" title={t("bornGlobal.heading")}>
          <BornGlobalRule bornGlobal={diagnosis.bornGlobal} />
        </Section>
      </div>
      {seesAnswers && (
        <div className="print:hidden">
          <Section id="facts" title={t("facts.heading")} lede={t("facts.lede")}>
            <TickedFacts answers={answers} />
          </Section>
        </div>
      )}
    </>
  );
}
