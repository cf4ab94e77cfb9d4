import { Disclosure } from "@/components/ui/disclosure";
import { LEVELS } from "@/lib/domain/panels/vocabulary";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { IndicatorToRate } from "@/lib/panels/types";

const share = (value: number) => formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What the group said of a point in the round before, and what one said oneself. */
export function GroupSaid({ indicator }: { indicator: IndicatorToRate }) {
  const t = texts("panels");
  const { result, counts, last, comments } = indicator;
  const level = last ? LEVELS[last.level] : undefined;
  return (
    <div className="text-ink-soft text-sm">
      <p>
        {result
          ? t("rate.group", {
              mean: share(result.crisp),
              verdict: t(`figures.${result.accepted ? "accepted" : "rejected"}`).toLowerCase(),
              consensus: share(result.consensus),
            })
          : t("rate.groupFew")}
      </p>
      {result && counts && <p>{t("rate.chosen", { levels: chosen(counts) })}</p>}
      {level && <p>{t("rate.own", { level: t(`levels.${level}`).toLowerCase() })}</p>}
      {comments.length > 0 && (
        <Disclosure summary={t("rate.others")}>
          <CommentList comments={comments} />
        </Disclosure>
      )}
    </div>
  );
}

/** How many chose which level, the highest first. */
function chosen(counts: readonly number[]): string {
  const t = texts("panels");
  const said = LEVELS.flatMap((level, at) => {
    const n = counts[at] ?? 0;
    return n > 0 ? [t("rate.timesLevel", { n, level: t(`levels.${level}`).toLowerCase() })] : [];
  });
  return formatList(said.toReversed());
}

/** Comments without names, by round. */
export function CommentList({ comments }: Pick<IndicatorToRate, "comments">) {
  const t = texts("panels");
  return (
    <ul className="max-w-measure space-y-2 text-sm">
      {comments.map(({ round, comment }) => (
        <li key={`${round} ${comment}`} className="whitespace-pre-line">
          {comment} <span className="text-ink-soft">({t("figures.inRound", { round })})</span>
        </li>
      ))}
    </ul>
  );
}
