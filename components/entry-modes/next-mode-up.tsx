import { wordsAt } from "@/lib/domain/entry-modes/level-words";
import type { NextModeUp as Next, PassedOver as Passed } from "@/lib/domain/entry-modes/types";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { next: Next | null; passedOver: readonly Passed[] };

/** What is missing for the mode that asks for more than this one, and which the market ruled out before it. */
export function NextModeUp({ next, passedOver }: Props) {
  const t = texts("entry-modes");
  if (!next && passedOver.length === 0) return null;
  return (
    <div className="space-y-2">
      <h4 className="font-semibold text-sm">
        {next ? t("next.heading", { mode: entryModeName(next.mode) }) : t("next.none")}
      </h4>
      {next && <Missing next={next} />}
      <PassedOver passedOver={passedOver} lede={t(next ? "next.passedOver" : "next.noneText")} />
    </div>
  );
}

function Missing({ next }: { next: Next }) {
  const t = texts("entry-modes");
  const mode = entryModeName(next.mode);
  return (
    <>
      <p className="max-w-measure text-sm">{t(next.feasible ? "next.feasible" : "next.missing", { mode })}</p>
      {next.blockers.length > 0 && (
        <ul className="max-w-measure list-disc space-y-1 ps-5 text-sm">
          {next.blockers.map(({ ruleId, because }) => (
            <li key={ruleId}>{t("next.blockedBy", { because })}</li>
          ))}
        </ul>
      )}
      {next.changes.length > 0 && <Changes next={next} />}
      <Remarks next={next} />
    </>
  );
}

function PassedOver({ passedOver, lede }: { passedOver: readonly Passed[]; lede: string }) {
  const t = texts("entry-modes");
  if (passedOver.length === 0) return null;
  return (
    <div className="max-w-measure text-ink-soft text-sm">
      <p>{lede}</p>
      <ul className="list-disc space-y-0.5 ps-5">
        {passedOver.map(({ mode, blockers }) => (
          <li key={mode}>
            {t("next.passed", {
              mode: entryModeName(mode),
              because: blockers.map(({ because }) => because).join(" "),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ next: { changes } }: { next: Next }) {
  const t = texts("entry-modes");
  return (
    <ol className="border-line border-t text-sm">
      {changes.map(({ factor, label, from, to, own }) => (
        <li key={factor} className="border-line border-b py-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>{t("next.step", { factor: label, from, to })}</span>
            <span className="text-ink-soft">{t(own ? "next.own" : "next.market")}</span>
          </p>
          <p className="text-ink-soft">“{wordsAt(factor, to)}”</p>
        </li>
      ))}
    </ol>
  );
}

function Remarks({ next }: { next: Next }) {
  const t = texts("entry-modes");
  const { feasible, changes, withinReach, lacking, findOut } = next;
  const missing = !feasible && changes.length > 0;
  return (
    <div className="max-w-measure space-y-1 text-ink-soft text-sm">
      {missing && (
        <p>
          {t(withinReach ? "next.withinReach" : "next.outOfReach")} {t("next.levels")}
        </p>
      )}
      {lacking.length > 0 && (
        <p>{t("next.lacking", { names: formatList(lacking.map(({ name }) => name)) })}</p>
      )}
      {findOut.length > 0 && (
        <p>{t("next.findOut", { names: formatList(findOut.slice(0, 4).map(({ label }) => label)) })}</p>
      )}
    </div>
  );
}
