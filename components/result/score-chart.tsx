import type { ReactNode } from "react";
import { BarChart } from "@/components/chart/bar-chart";
import { RangeChart } from "@/components/chart/range-chart";
import { QuietText } from "@/components/ui/quiet-text";
import { tiesOf } from "@/lib/domain/band-ties";
import { rankByBand } from "@/lib/domain/fuzzy-bands";
import { pointsBetween } from "@/lib/domain/knowledge-innovation/level-words";
import type { WeighedScore } from "@/lib/domain/knowledge-innovation/types";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { scoreWords } from "./score-words";

export type ScoreLine = { id: string; label: string; score: WeighedScore };
type Props = {
  title: string;
  head: { label: string; value: string };
  scores: readonly ScoreLine[];
  note?: ReactNode;
  /** Where another chart beside it says it already. */
  plain?: boolean;
};

/** Scores as bars; as ranges, with what is tied, where a panel's weights leave them open. */
export function ScoreChart({ title, head, scores, note, plain = false }: Props) {
  const t = texts("weighed");
  const frame = { title, titleHidden: true, head };
  if (scores.every(({ score }) => score.band === undefined))
    return (
      <BarChart
        {...frame}
        bars={scores.map(({ id, label, score }) => ({
          id,
          label,
          share: score.score,
          text: scoreWords(score).text,
        }))}
        note={note}
      />
    );
  return (
    <div className="space-y-3">
      <RangeChart
        {...frame}
        ranges={scores.map(({ id, label, score }) => ({
          id,
          label,
          band: score.band ?? null,
          ...scoreWords(score),
        }))}
        note={
          plain ? (
            note
          ) : (
            <>
              {t("note")} {note}
            </>
          )
        }
      />
      <Ties scores={scores} />
    </div>
  );
}

function Ties({ scores }: Pick<Props, "scores">) {
  const known = scores.flatMap(({ id, score: { band } }) => (band ? [{ id, band }] : []));
  // Equal scores that nothing leaves open can be seen to be equal.
  const open = new Set(known.flatMap(({ id, band }) => (pointsBetween(band) ? [id] : [])));
  const ties = tiesOf(rankByBand(known)).filter((tie) => tie.some((id) => open.has(id)));
  const named = (ids: readonly string[]) =>
    formatList(ids.map((id) => `“${scores.find((one) => one.id === id)?.label ?? id}”`));
  const [first] = ties;
  if (!first) return null;
  return (
    <div>
      <QuietText>{texts("weighed")("tied", { n: ties.length, names: named(first) })}</QuietText>
      {ties.length > 1 && (
        <ul className="list-disc ps-5 text-ink-soft text-sm">
          {ties.map((tie) => (
            <li key={tie.join()}>{named(tie)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
