import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import type { KnowledgeGap } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPageOf } from "@/lib/results/types";
import { ActivityProfile } from "./activity-profile";
import type { AnswerHref } from "./behind";
import { GapList } from "./gap-list";
import { NoteList } from "./note-list";
import { PublishedComparison } from "./published-comparison";
import { ResultMap } from "./result-map";
import { termName } from "./term-names";
import { UnsupportedList } from "./unsupported-list";

type Props = {
  result: ResultPageOf<"knowledge-innovation">;
  answerHref?: AnswerHref;
  /** Offers of support that serve this very gap. */
  offersFor?: (gap: KnowledgeGap) => ReactNode;
};

/** What the assessment of knowledge and innovation says, besides the phase and the advice. */
export function KnowledgeInnovationView({ result, answerHref, offersFor }: Props) {
  const t = texts("results");
  const { diagnosis, answers, published } = result;
  const behind = { answers, answerHref };
  return (
    <>
      <Section id="map" title={t("map.heading")} lede={t("map.lede")}>
        <ResultMap diagnosis={diagnosis} answerHref={answerHref} />
      </Section>
      <div className="side-by-side gap-x-12 gap-y-12 print:grid-cols-2 print:gap-x-6">
        <Section id="gaps" title={t("gaps.heading")} lede={t("gaps.lede")}>
          <GapList
            gaps={diagnosis.gaps.map((gap) => ({
              ...gap,
              key: gap.knowledge,
              title: termName("knowledge", gap.knowledge),
              beside: offersFor?.(gap),
            }))}
            none={t("gaps.none")}
            {...behind}
          />
        </Section>
        <div className="space-y-12 print:space-y-5">
          <Section id="activities" title={t("activities.heading")} lede={t("activities.lede")}>
            <ActivityProfile activities={diagnosis.activities} />
          </Section>
          <Section id="unsupported" title={t("unsupported.heading")}>
            <UnsupportedList unsupported={diagnosis.unsupported} {...behind} />
          </Section>
        </div>
      </div>
      <div className="space-y-12 print:hidden">
        {diagnosis.notes.length > 0 && (
          <Section id="notes" title={t("notes.heading")} lede={t("notes.lede")}>
            <NoteList notes={diagnosis.notes} answerHref={answerHref} />
          </Section>
        )}
        {published && (
          <Section id="published" title={t("published.heading")} aside={t("published.n", { n: published.n })}>
            <PublishedComparison published={published} />
          </Section>
        )}
      </div>
    </>
  );
}
