import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/table-model";
import { tableWords } from "@/components/data-table/table-words";
import { Section } from "@/components/page/section";
import { CommentList } from "@/components/panels/group-said";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import type { Indicator } from "@/lib/domain/antecedents/indicator";
import { PANEL } from "@/lib/domain/antecedents/panel";
import { publishedRow } from "@/lib/domain/panels/published-panel";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { JudgedIndicator, Panel } from "@/lib/panels/types";

const three = (value: number) => formatNumber(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const signed = (value: number) =>
  formatNumber(value, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "exceptZero" });

/** What the group says of each point in the last closed round. */
export function FiguresSection({ panel }: { panel: Panel }) {
  const t = texts("panels");
  const rows = panel.indicators;
  const paging = { page: 1, pageSize: Math.max(1, rows.length), total: rows.length };
  const known = rows.some(({ result }) => result !== null);
  return (
    <Section
      id="figures"
      title={t("figures.title")}
      lede={known ? `${t("figures.how")} ${ratedBy(rows)}` : t("figures.none")}
    >
      <DataTable
        caption={t("figures.caption")}
        captionHidden
        columns={known ? [point(panel), ...figures(panel)] : [point(panel)]}
        rows={rows}
        rowId={(one) => one.id}
        path="#figures"
        searchParams={{}}
        paging={paging}
        words={tableWords(paging)}
        empty={null}
      />
    </Section>
  );
}

/** How many experts stand behind a figure. */
function ratedBy(rows: readonly JudgedIndicator[]): string {
  const experts = rows.flatMap(({ result }) => result?.experts ?? []);
  const [low, high] = [Math.min(...experts), Math.max(...experts)];
  return texts("panels")("figures.raters", { range: low === high ? "one" : "some", low, high });
}

function point({ published }: Panel): Column<JudgedIndicator> {
  const t = texts("panels");
  return {
    id: "point",
    header: t("figures.point"),
    wrap: true,
    priority: 1,
    cell: ({ wording, itemKey, comments }) => (
      <>
        {wording}
        <PrintNote indicator={published ? publishedRow(wording) : null} />
        {itemKey === null && <span className="block text-ink-soft text-xs">{t("figures.proposed")}</span>}
        {comments.length > 0 && (
          <Disclosure summary={t("figures.comments", { n: comments.length })}>
            <CommentList comments={comments} />
          </Disclosure>
        )}
      </>
    ),
  };
}

/** Why a point has no figure. */
function noFigure(indicator: Indicator | null): string {
  const t = texts("panels");
  if (!indicator) return t("figures.few");
  const accepted = indicator.printed.crisp >= PANEL.threshold;
  const verdict = t(`figures.${accepted ? "accepted" : "rejected"}`).toLowerCase();
  return t("misprints.unknown", { verdict });
}

/** What is wrong with this row in print, where these are the figures of the published panel. */
function PrintNote({ indicator }: { indicator: Indicator | null }) {
  if (!indicator?.note) return null;
  const words = texts("panels")("misprints.row", { row: indicator.row, note: indicator.note });
  return <span className="block text-ink-soft text-xs">{words}</span>;
}

function figures({ published }: Panel): Column<JudgedIndicator>[] {
  const t = texts("panels");
  return [
    {
      id: "verdict",
      header: t("figures.verdict"),
      priority: 2,
      cell: ({ result, wording }) =>
        result ? (
          <StateMark tone={result.accepted ? "good" : "neutral"}>
            {t(`figures.${result.accepted ? "accepted" : "rejected"}`)}
          </StateMark>
        ) : (
          <span className="text-ink-soft">{noFigure(published ? publishedRow(wording) : null)}</span>
        ),
    },
    {
      id: "mean",
      header: t("figures.mean"),
      align: "end",
      cell: ({ result }) =>
        result ? (
          <>
            <span className="block">{three(result.crisp)}</span>
            <span className="block whitespace-nowrap text-ink-soft text-xs">
              {result.fuzzy.map(three).join(" · ")}
            </span>
          </>
        ) : (
          "–"
        ),
    },
    {
      id: "agreement",
      header: t("figures.agreement"),
      align: "end",
      cell: ({ result }) => (result ? three(result.consensus) : "–"),
    },
    {
      id: "change",
      header: t("figures.change"),
      align: "end",
      cell: ({ change }) => (change === null ? "–" : signed(change)),
    },
  ];
}
