import Link from "next/link";
import { type Change, ChangeChart } from "@/components/chart/change-chart";
import type { ExpectedMove } from "@/lib/domain/expected-moves";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OutcomeLine } from "@/lib/plans/types";

type Props = {
  lines: readonly OutcomeLine[];
  timeZone: string;
  hrefOf?: (actionId: string) => string;
};

/** What each finished action was expected to move, what moved by the next assessment, and what moved besides. */
export function Outcomes({ lines, timeZone, hrefOf }: Props) {
  return (
    <ul className="border-line border-t">
      {lines.map((line) => (
        <li key={line.actionId} className="border-line border-b py-4">
          <h3>{hrefOf ? <Link href={hrefOf(line.actionId)}>{line.title}</Link> : line.title}</h3>
          <Compared line={line} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}

function Compared({ line, timeZone }: { line: OutcomeLine; timeZone: string }) {
  const t = texts("plans");
  const day = (at: string) => formatDate(at, { timeZone });
  const date = day(line.endedAt);
  if (line.to === null) {
    return (
      <div className="text-ink-soft text-sm">
        <p>{t("outcomes.waiting", { date })}</p>
        <p>
          {t("outcomes.what")}: {line.moves.map(({ label }) => label).join(", ")}
        </p>
      </div>
    );
  }
  return (
    <>
      <p>
        {t("outcomes.risen", line.risen)}{" "}
        <span className="text-ink-soft">{t("outcomes.beside", line.beside)}</span>
      </p>
      <p className="mb-2 text-ink-soft text-sm">
        {t("outcomes.compared", { date, from: day(line.from), to: day(line.to) })}
      </p>
      <ChangeChart
        title={line.title}
        titleHidden
        head={{
          label: t("outcomes.what"),
          before: t("outcomes.before"),
          after: t("outcomes.after"),
          change: t("outcomes.change"),
        }}
        changes={line.moves.map(toChange)}
      />
    </>
  );
}

function toChange({ item, label, change }: ExpectedMove): Change {
  const t = texts("plans");
  const before = change?.before ?? null;
  const after = change?.after ?? null;
  const points = (score: number | null) =>
    score === null ? t("outcomes.unknown") : formatNumber(Math.round(score * 100));
  // What is asked in a questionnaire that was not handed in again yet stays open.
  const by = before === null || after === null ? null : Math.round(after * 100) - Math.round(before * 100);
  return {
    id: item,
    label: label.charAt(0).toLocaleUpperCase() + label.slice(1),
    before,
    after,
    beforeText: points(before),
    afterText: points(after),
    changeText:
      by === null
        ? t("outcomes.unknown")
        : by === 0
          ? t("outcomes.same")
          : formatNumber(by, { signDisplay: "always" }),
  };
}
