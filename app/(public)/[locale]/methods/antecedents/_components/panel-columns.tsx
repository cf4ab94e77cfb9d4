import type { Column } from "@/components/data-table/table-model";
import { NothingHere } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import type { PanelRow } from "@/lib/domain/antecedents/panel";
import { texts } from "@/lib/i18n/texts";
import { decimals } from "./figures";

/** The columns of the panel's table; a printed figure stands as it does in its own row of the print. */
export function panelColumns(): Column<PanelRow>[] {
  const t = texts("methods");
  return [
    {
      id: "point",
      header: t("antecedents.rows.point"),
      priority: 1,
      wrap: true,
      cell: ({ indicator: { row, label, component } }) => (
        <>
          <span className="block">{t("antecedents.rows.numbered", { row, label })}</span>
          <span className="block font-normal text-ink-soft text-xs">{COMPONENT_WORDS[component].title}</span>
        </>
      ),
    },
    {
      id: "answers",
      header: t("antecedents.rows.answers"),
      cell: ({ indicator: { counts } }) => counts?.join(" · ") ?? t("antecedents.rows.unknownAnswers"),
    },
    {
      id: "computed",
      header: t("antecedents.rows.computed"),
      priority: 2,
      cell: ({ result, accepted }) => (
        <>
          {result ? (
            <Means crisp={result.crisp} bounds={result.fuzzy} />
          ) : (
            <NothingHere label={t("antecedents.rows.unknownAnswers")} />
          )}
          <span className="block md:hidden print:hidden">
            <Verdict accepted={accepted} />
          </span>
        </>
      ),
    },
    {
      id: "printed",
      header: t("antecedents.rows.printed"),
      cell: ({ indicator: { printed } }) => (
        <Means crisp={printed.crisp} bounds={[printed.l, printed.m, printed.u]} />
      ),
    },
    {
      id: "agrees",
      header: t("antecedents.rows.agrees"),
      cell: (row) => <Agreement row={row} />,
    },
    {
      id: "verdict",
      header: t("antecedents.rows.verdict"),
      cell: ({ accepted }) => <Verdict accepted={accepted} />,
    },
  ];
}

function Means({ crisp, bounds }: { crisp: number; bounds: readonly (number | null)[] }) {
  const t = texts("methods");
  const [least, likely, most] = bounds.map((bound) =>
    bound === null ? t("antecedents.rows.none") : decimals(bound),
  );
  return (
    <>
      <span className="block text-ink">{decimals(crisp)}</span>
      <span className="block text-ink-soft text-xs">
        {t("antecedents.rows.bounds", { least: least ?? "", likely: likely ?? "", most: most ?? "" })}
      </span>
    </>
  );
}

function Verdict({ accepted }: { accepted: boolean }) {
  return (
    <StateMark tone={accepted ? "good" : "wrong"}>
      {texts("methods")(accepted ? "antecedents.rows.accepted" : "antecedents.rows.rejected")}
    </StateMark>
  );
}

/** Whether the print gives the computed means; where it does not, a way to what is wrong there. */
function Agreement({ row }: { row: PanelRow }) {
  const { agrees, indicator } = row;
  const t = texts("methods");
  if (!agrees) return <a href={`#row-${indicator.row}`}>{disagreement(row)}</a>;
  return indicator.misprint === "shifted" ? (
    <StateMark tone="info">{t("antecedents.rows.agreesShifted", { row: indicator.row + 1 })}</StateMark>
  ) : (
    <StateMark tone="good">{t("antecedents.rows.agreesYes")}</StateMark>
  );
}

function disagreement({ result, published }: PanelRow): string {
  const t = texts("methods");
  if (!result) return t("antecedents.rows.agreesUnknown");
  return t(published ? "antecedents.rows.agreesNo" : "antecedents.rows.agreesMissing");
}
