import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { ScoreChange, ScoredBy } from "@/lib/results/types";
import { publishedName } from "./published-name";

type Props = { before: ScoredBy; under: ScoredBy; change: ScoreChange; day: string };
type Row = { key: string; label: string; cells: [string, string] };

/** Two computations of the same answers side by side: what each rests on, and what differs. */
export function RescoredChange({ before, under, change, day }: Props) {
  const t = texts("questionnaires");
  const { come, gone, further } = change;
  const cell = "py-1.5 ps-4 text-start align-top tabular-nums";
  return (
    <div className="space-y-4">
      <table className="w-full max-w-measure text-sm">
        <caption className="sr-only">{t("rescore.caption")}</caption>
        <thead>
          <tr className="border-line-strong border-b text-ink-soft">
            <th scope="col" className="py-1.5 text-start font-semibold">
              {t("rescore.what")}
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              {t("rescore.then", { day })}
            </th>
            <th scope="col" className={`${cell} font-semibold first-letter:uppercase`}>
              {publishedName(under.version)}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...basis(before, under), ...moved(change)].map(({ key, label, cells: [then, now] }) => (
            <tr key={key} className="border-line border-b">
              <th scope="row" className="py-1.5 text-start align-top font-normal first-letter:uppercase">
                {label}
              </th>
              <td className={cell}>{then}</td>
              <td className={cell}>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-ink-soft text-sm">
        {t("rescore.unmoved", { n: change.unmoved, moved: change.scores.length })}
      </p>
      <Advice title={t("rescore.come")} titles={come} />
      <Advice title={t("rescore.gone")} titles={gone} />
      {further.come + further.gone > 0 && <p className="text-sm">{t("rescore.further", further)}</p>}
    </div>
  );
}

function basis(before: ScoredBy, under: ScoredBy): Row[] {
  const t = texts("questionnaires");
  const both = (said: (by: ScoredBy) => string): [string, string] => [said(before), said(under)];
  return [
    { key: "version", label: t("rescore.version"), cells: both(({ version }) => publishedName(version)) },
    { key: "scoring", label: t("rescore.scoring"), cells: both((by) => String(by.scoringRules)) },
    { key: "advice", label: t("rescore.advice"), cells: both((by) => String(by.adviceRules)) },
  ];
}

function moved({ words, scores }: ScoreChange): Row[] {
  const unknown = texts("questionnaires")("rescore.unknown");
  const score = (value: number | null) => (value === null ? unknown : String(points(value)));
  return [
    ...words.map(
      ({ key, before, after }): Row => ({
        key: `word.${key}`,
        label: texts("results")(`comparePage.facts.${key}`),
        cells: [before ?? unknown, after ?? unknown],
      }),
    ),
    ...scores.map(
      ({ key, label, before, after }): Row => ({ key, label, cells: [score(before), score(after)] }),
    ),
  ];
}

function Advice({ title, titles }: { title: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <div>
      <p className="font-semibold text-sm">{title}</p>
      <ul className="list-disc ps-5">
        {titles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
