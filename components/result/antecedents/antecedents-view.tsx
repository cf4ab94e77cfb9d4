import { RangeChart } from "@/components/chart/range-chart";
import { Section } from "@/components/page/section";
import { CAPABILITY_SOURCE } from "@/lib/domain/antecedents/capabilities";
import { LEVEL_SOURCE } from "@/lib/domain/antecedents/components";
import type { CapabilityScore, LevelScore } from "@/lib/domain/antecedents/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPageOf } from "@/lib/results/types";
import type { AnswerHref } from "../behind";
import { SourceNote } from "../source-note";
import { ComponentChart } from "./component-chart";
import { figuresOf } from "./names";
import { OrderTable } from "./order-table";
import { PatternList } from "./pattern-list";
import { WeakList } from "./weak-list";

type Props = { result: ResultPageOf<"antecedents">; answerHref?: AnswerHref };

/** What the assessment of antecedents says, besides the standing and the advice. */
export function AntecedentsView({ result, answerHref }: Props) {
  const t = texts("antecedents");
  const { diagnosis, answers } = result;
  return (
    <>
      <Section id="components" title={t("components.heading")} lede={t("components.lede")}>
        <ComponentChart {...diagnosis} />
      </Section>
      {/* A printed result is two pages: the finer tables stay on the screen. */}
      <div className="print:hidden">
        <Section id="order" title={t("order.heading")} lede={t("order.lede")}>
          <OrderTable neighbours={diagnosis.neighbours} />
        </Section>
      </div>
      <div className="side-by-side gap-x-12 gap-y-12 print:grid-cols-2 print:gap-x-6">
        <Section id="weakest" title={t("weakest.heading")} lede={t("weakest.lede")}>
          <WeakList weakest={diagnosis.weakest} answers={answers} answerHref={answerHref} />
        </Section>
        <div className="space-y-12 print:space-y-5">
          <Section id="levels" title={t("levels.heading")} lede={t("levels.lede")}>
            <Levels levels={diagnosis.levels} />
          </Section>
          <div className="print:hidden">
            <Section id="capabilities" title={t("capabilities.heading")} lede={t("capabilities.lede")}>
              <div className="space-y-6">
                <Capabilities kind="capability" scores={diagnosis.capabilities} />
                <Capabilities kind="agility" scores={diagnosis.agility} />
              </div>
            </Section>
          </div>
        </div>
      </div>
      <div className="print:hidden">
        <Section id="patterns" title={t("patterns.heading")} lede={t("patterns.lede")}>
          <PatternList patterns={diagnosis.patterns} />
        </Section>
      </div>
    </>
  );
}

function Levels({ levels }: { levels: readonly LevelScore[] }) {
  const t = texts("antecedents");
  return (
    <RangeChart
      title={t("levels.heading")}
      titleHidden
      head={{ label: t("levels.level"), value: t("ofHundred") }}
      ranges={levels.map((one) => ({
        id: one.level,
        label: t(`levels.names.${one.level}`),
        band: one.band,
        ...figuresOf(one),
      }))}
      note={<SourceNote source={LEVEL_SOURCE} />}
    />
  );
}

function Capabilities({
  kind,
  scores,
}: {
  kind: "capability" | "agility";
  scores: readonly CapabilityScore[];
}) {
  const t = texts("antecedents");
  return (
    <RangeChart
      title={t(`capabilities.kinds.${kind}`)}
      head={{ label: t("capabilities.capability"), value: t("ofHundred") }}
      ranges={scores.map((one) => ({
        id: one.capability,
        label: t(`capabilities.names.${one.capability}`),
        band: one.band,
        ...figuresOf(one),
      }))}
      note={
        kind === "agility" && (
          <>
            {t("capabilities.note")} <SourceNote source={CAPABILITY_SOURCE} />.
          </>
        )
      }
    />
  );
}
