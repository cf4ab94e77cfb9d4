import { NothingHere } from "@/components/ui/quiet-text";
import type { CompetenceDiagnosis, RankedBarrier } from "@/lib/domain/competence/types";
import { BARRIERS } from "@/lib/domain/reference/barriers";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

const CELL = "border-line border-t py-1.5";

/** The firm's ranking of barriers beside the published one, in the published order. */
export function BarrierTable({ barriers }: Pick<CompetenceDiagnosis, "barriers">) {
  const t = texts("competence");
  return (
    <div className="space-y-3">
      <p className="max-w-measure">{barriers.reason.because}</p>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-ink-soft">
              <th scope="col" className="pb-1 text-start font-normal">
                {t("barriers.barrier")}
              </th>
              <th scope="col" className="w-px pb-1 ps-4 text-end font-normal">
                {t("barriers.own")}
              </th>
              <th scope="col" className="w-px pb-1 ps-4 text-end font-normal">
                {t("barriers.published")}
              </th>
              <th scope="col" className="w-1/4 pb-1 ps-4 text-start font-normal">
                {t("barriers.competence")}
              </th>
            </tr>
          </thead>
          <tbody>
            {barriers.ranked.map((row) => (
              <BarrierRow key={row.barrier} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="max-w-measure space-y-1 text-ink-soft text-xs">
        <p>{t("barriers.note")}</p>
        <p>
          <SourceNote source={barriers.reason.source} />
        </p>
      </div>
    </div>
  );
}

function BarrierRow({ row: { barrier, own, published, competence } }: { row: RankedBarrier }) {
  const t = texts("competence");
  return (
    <tr>
      <th scope="row" className={`${CELL} text-start ${own === null ? "font-normal" : "font-semibold"}`}>
        {BARRIERS[barrier].name}
      </th>
      <td className={`${CELL} ps-4 text-end font-semibold tabular-nums`}>
        {own ?? <NothingHere label={t("barriers.notRanked")} />}
      </td>
      <td className={`${CELL} ps-4 sm:whitespace-nowrap text-end tabular-nums`}>
        {published ?? t("barriers.added")}
      </td>
      <td className={`${CELL} ps-4`}>
        {t(competence === null ? "barriers.notSaid" : competence ? "barriers.yes" : "barriers.no")}
      </td>
    </tr>
  );
}
