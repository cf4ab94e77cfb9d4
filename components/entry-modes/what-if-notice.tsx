import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Move } from "@/lib/domain/entry-modes/what-if";
import type { FactorChoice } from "@/lib/entry-modes/types";
import { texts } from "@/lib/i18n/texts";

type Props = { factors: readonly FactorChoice[]; moves: readonly Move[]; path: string };

/** Says that the list follows changed answers, which ones, what comes of it, and how to get back. Nothing without a change. */
export function WhatIfNotice({ factors, moves, path }: Props) {
  const t = texts("entry-modes");
  const changed = factors.filter(({ changedTo }) => changedTo !== null);
  if (changed.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={t("whatIf.active", { n: changed.length })}
      action={
        <LinkButton variant="quiet" href={path}>
          {t("whatIf.reset")}
        </LinkButton>
      }
    >
      <ul className="list-disc space-y-1 ps-5">
        {changed.map((factor) => (
          <li key={factor.key}>
            {t("whatIf.change", {
              label: factor.label,
              from: textOf(factor, factor.value),
              to: textOf(factor, factor.changedTo ?? ""),
            })}
          </li>
        ))}
      </ul>
      <p>{outcomeOf(moves)}</p>
    </Notice>
  );
}

function outcomeOf(moves: readonly Move[]): string {
  const t = texts("entry-modes");
  const most = Math.max(0, ...moves.map(({ points }) => Math.abs(points ?? 0)));
  return t("whatIf.outcome", {
    moved: moves.filter(({ from, to }) => from !== to).length,
    opened: moves.filter(({ opened }) => opened).length,
    closed: moves.filter(({ blocked }) => blocked).length,
    points: Math.round(most),
  });
}

function textOf({ options }: FactorChoice, value: string): string {
  const found = options.find((option) => option.value === value);
  return found ? `“${found.text}”` : texts("entry-modes")("whatIf.unknown");
}
