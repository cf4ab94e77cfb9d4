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
      cell: ({ indicator: { row, label } }) => t("antecedents.rows.numbered", { row, label }),
    },
    {
      id: "component",
      header: t("antecedents.rows.component"),
      cell: ({ indicator }) => COMPONENT_WORDS[indicator.component].title,
    },
    {
      id: "answers",
      header: t("antecedents.rows.answers"),
      cell: ({ indicator: { counts } }) => counts?.join(" · ") ?? t("antecedents.rows.unknownAnswers"),
    },
    {
      id: "computed-bounds",
      header: t("antecedents.rows.computed"),
      unit: t("antecedents.rows.bounds"),
      cell: ({ result }) =>
        result ? (
          result.fuzzy.map(decimals).join(" · ")
        ) : (
          <NothingHere label={t("antecedents.rows.unknownAnswers")} />
        ),
    },
    {
      id: "computed",
      header: t("antecedents.rows.computed"),
      align: "end",
      priority: 2,
      cell: ({ result, accepted }) => (
        <>
          {result ? decimals(result.crisp) : <NothingHere label={t("antecedents.rows.unknownAnswers")} />}
          <span className="md:hidden">
            {" "}
            {t(accepted ? "antecedents.rows.accepted" : "antecedents.rows.rejected")}
          </span>
        </>
      ),
    },
    {
      id: "printed-bounds",
      header: t("antecedents.rows.printed"),
      unit: t("antecedents.rows.bounds"),
      cell: ({ indicator: { printed } }) => [printed.l, printed.m, printed.u].map(decimals).join(" · "),
    },
    {
      id: "printed",
      header: t("antecedents.rows.printed"),
      align: "end",
      cell: ({ indicator: { printed } }) => decimals(printed.crisp),
    },
    {
      id: "agrees",
      header: t("antecedents.rows.agrees"),
      cell: (row) => <Agreement row={row} />,
    },
    {
      id: "verdict",
      header: t("antecedents.rows.verdict"),
      cell: ({ accepted }) => (
        <StateMark tone={accepted ? "good" : "wrong"}>
          {t(accepted ? "antecedents.rows.accepted" : "antecedents.rows.rejected")}
        </StateMark>
      ),
    },
    {
      id: "note",
      header: t("antecedents.rows.note"),
      wrap: true,
      cell: ({ indicator }) => indicator.note ?? <NothingHere label={t("antecedents.rows.noNote")} />,
    },
  ];
}

function Agreement({ row: { agrees, indicator } }: { row: PanelRow }) {
  const t = texts("methods");
  if (!agrees) return <StateMark tone="watch">{t("antecedents.rows.agreesNo")}</StateMark>;
  return indicator.misprint === "shifted" ? (
    <StateMark tone="info">{t("antecedents.rows.agreesShifted", { row: indicator.row + 1 })}</StateMark>
  ) : (
    <StateMark tone="good">{t("antecedents.rows.agreesYes")}</StateMark>
  );
}
