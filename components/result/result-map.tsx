import { KnowledgeMap } from "@/components/chart/knowledge-map";
import type { MapCellView } from "@/components/chart/map-types";
import { points, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { FAMILY } from "@/lib/domain/knowledge-innovation/table3";
import type { Diagnosis, MapCell } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { AnswerHref } from "./behind";
import { ScoreChart } from "./score-chart";
import { termName } from "./term-names";

type Props = { diagnosis: Diagnosis; answerHref?: AnswerHref; titleHidden?: boolean; narrow?: boolean };

/** The map of nine kinds of knowledge by four kinds of innovation, in words. */
export function ResultMap({ diagnosis, answerHref, titleHidden = true, narrow }: Props) {
  const t = texts("results");
  const firstItem = (knowledge: string) => answerHref?.(`knowledge.${knowledge}.collection`);
  const map = (
    <KnowledgeMap
      title={t("map.heading")}
      titleHidden={titleHidden}
      rows={diagnosis.knowledge.map(({ knowledge, score }) => ({
        id: knowledge,
        label: termName("knowledge", knowledge),
        figure: score === null ? "?" : String(points(score)),
        family: t(`map.families.${FAMILY[knowledge]}`),
        href: firstItem(knowledge),
      }))}
      columns={diagnosis.innovations.map(({ innovation, intensity }) => ({
        id: innovation,
        label: termName("innovation", innovation),
        note: t(`map.intensity.${intensity}`),
      }))}
      cells={diagnosis.map.map((cell) => toView(cell, firstItem(cell.knowledge)))}
      legend={{
        held: t("map.legend.held"),
        calledFor: t("map.legend.calledFor"),
        unsupported: t("map.legend.unsupported"),
        unknown: t("map.legend.unknown"),
        notNeeded: t("map.legend.notNeeded"),
      }}
      words={{ rows: t("map.rows"), held: t("map.held"), twin: t("map.twin") }}
      note={t("map.note")}
      narrow={narrow ? t("map.legend.fold") : undefined}
    />
  );
  const weighed = diagnosis.knowledge.some(({ band }) => band);
  if (narrow || !weighed) return map;
  return (
    <div className="space-y-10">
      {map}
      <div className="max-w-3xl space-y-3">
        <h3>{texts("weighed")("kinds")}</h3>
        <ScoreChart
          title={texts("weighed")("kinds")}
          head={{ label: texts("weighed")("kind"), value: t("activities.value") }}
          scores={diagnosis.knowledge.map((one) => ({
            id: one.knowledge,
            label: termName("knowledge", one.knowledge),
            score: one,
          }))}
        />
      </div>
    </div>
  );
}

function toView(cell: MapCell, href: string | undefined): MapCellView {
  const { needed, calledFor, held, unsupported } = cell;
  const own = { row: cell.knowledge, column: cell.innovation, needed, calledFor, held, unsupported };
  return { ...own, label: cellWords(cell), ...(needed && href ? { href } : {}) };
}

function cellWords(cell: MapCell): string {
  const t = texts("results");
  const knowledge = TERMS.knowledge[cell.knowledge].name;
  const innovation = termName("innovation", cell.innovation);
  if (!cell.needed) return t("map.cell.notNeeded", { innovation, knowledge });
  const held = cell.held === null ? t("known") : t("points", { points: points(cell.held) });
  const parts = [
    t("map.cell.held", { knowledge: termName("knowledge", cell.knowledge), innovation, held }),
    ...(cell.calledFor ? [t("map.cell.calledFor")] : []),
    ...(cell.unsupported ? [t("map.cell.unsupported")] : []),
  ];
  return parts.join(", ");
}
