import Link from "next/link";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/table-model";
import { EmptyState } from "@/components/page/empty-state";
import { PrintOnly } from "@/components/page/print-only";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine } from "@/lib/plans/types";
import { ActionState, StatusMark } from "./action-state";
import { DueDay } from "./due-day";

type Props = {
  actions: readonly ActionLine[];
  timeZone: string;
  /** Where an action's own page lies; left out, the table is for reading alone. */
  hrefOf?: (actionId: string) => string;
  empty?: React.ReactNode;
};

/** The actions of a plan: what, why, who, by when and where it stands. Ended ones fold. */
export function PlanTable({ actions, timeZone, hrefOf, empty }: Props) {
  const t = texts("plans");
  const ended = actions.filter(({ status }) => ENDED_STATUSES.includes(status));
  const open = actions.filter(({ status }) => !ENDED_STATUSES.includes(status));
  if (actions.length === 0) return empty ?? <EmptyState title={t("empty.readOnly")} />;
  return (
    <div className="space-y-6">
      {open.length > 0 && (
        <Rows caption={t("table.caption")} rows={open} columns={columnsOf(hrefOf, [dueColumn()])} />
      )}
      {ended.length > 0 && (
        <>
          <div className="print:hidden">
            <Disclosure summary={t("table.endedFold", { n: ended.length })} open={open.length === 0}>
              <Rows
                caption={t("table.endedCaption")}
                rows={ended}
                columns={columnsOf(hrefOf, [endColumn(timeZone)])}
              />
            </Disclosure>
          </div>
          <PrintOnly>
            <Rows
              caption={t("table.endedCaption")}
              rows={ended}
              columns={columnsOf(undefined, [endColumn(timeZone)])}
            />
          </PrintOnly>
        </>
      )}
    </div>
  );
}

function Rows({
  caption,
  rows,
  columns,
}: {
  caption: string;
  rows: readonly ActionLine[];
  columns: Column<ActionLine>[];
}) {
  const t = texts("plans");
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      path=""
      searchParams={{}}
      paging={{ page: 1, pageSize: rows.length, total: rows.length }}
      words={{
        sort: t("table.sort"),
        more: t("table.more"),
        count: t("table.count", { shown: rows.length }),
        pagination: t("table.pages"),
        previous: t("table.previous"),
        next: t("table.next"),
        page: (n) => t("table.page", { n }),
      }}
      empty={null}
    />
  );
}

function columnsOf(hrefOf: Props["hrefOf"], last: Column<ActionLine>[]): Column<ActionLine>[] {
  const t = texts("plans");
  return [
    {
      id: "action",
      header: t("columns.action"),
      priority: 1,
      cell: (action) => <Title action={action} href={hrefOf?.(action.id)} />,
    },
    {
      id: "why",
      header: t("columns.why"),
      priority: 3,
      cell: ({ why }) => (
        <p className="line-clamp-2 min-w-40 max-w-96 lg:min-w-52 text-ink-soft print:line-clamp-none print:min-w-0">
          {why}
        </p>
      ),
    },
    {
      id: "owner",
      header: t("columns.owner"),
      priority: 3,
      cell: ({ owner }) => owner?.name ?? <span className="text-ink-soft">{t("table.noOwner")}</span>,
    },
    ...last,
    {
      id: "state",
      header: t("columns.state"),
      priority: 3,
      cell: (action) => <ActionState action={action} />,
    },
  ];
}

function Title({ action, href }: { action: ActionLine; href?: string }) {
  const t = texts("plans");
  return (
    <span className="inline-flex min-w-36 max-w-80 lg:min-w-44 whitespace-normal flex-wrap items-baseline gap-x-3">
      {href ? (
        <Link href={href} className="font-semibold">
          {action.title}
        </Link>
      ) : (
        <span className="font-semibold">{action.title}</span>
      )}
      {action.comments > 0 && (
        <span className="inline-flex items-center gap-1 text-ink-soft text-xs tabular-nums print:hidden">
          <Icon name="comment" size={14} />
          {t("table.comments", { n: action.comments })}
        </span>
      )}
    </span>
  );
}

const dueColumn = (): Column<ActionLine> => ({
  id: "due",
  header: texts("plans")("columns.due"),
  priority: 2,
  // On a phone the state has no column of its own.
  cell: (action) => (
    <span className="flex flex-wrap items-baseline gap-x-4">
      <DueDay action={action} />
      <span className="md:hidden print:hidden">
        <StatusMark status={action.status} />
      </span>
    </span>
  ),
});

const endColumn = (timeZone: string): Column<ActionLine> => ({
  id: "ended",
  header: texts("plans")("columns.ended"),
  priority: 2,
  cell: ({ endedAt }) => (endedAt ? formatDate(endedAt, { timeZone }) : ""),
});
