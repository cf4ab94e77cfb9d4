import Link from "next/link";
import type { ReactNode } from "react";
import { ACTION_STATUSES, type ActionStatus, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine } from "@/lib/plans/types";
import { BoardCard } from "./board-card";
import { BoardDrag } from "./board-drag";

/** More ended ones than these stand in the table. */
const MOST_ENDED = 5;

/** The actions by state. The three ends share the last column. */
export function Board({ firmId, actions }: { firmId: string; actions: readonly ActionLine[] }) {
  const t = texts("plans");
  const live = ACTION_STATUSES.filter((status) => !ENDED_STATUSES.includes(status));
  const lane = (status: ActionStatus, heading: "h2" | "h3", most?: number) => {
    const own = actions.filter((action) => action.status === status);
    const shown = most ? own.slice(0, most) : own;
    return (
      <Lane key={status} status={status} label={t(`status.${status}`)} count={own.length} heading={heading}>
        {shown.map((action) => (
          <BoardCard key={action.id} firmId={firmId} action={action} />
        ))}
        {own.length > shown.length && (
          <li className="text-sm">
            <Link href={`/firm/${firmId}/plan?state=${status}`}>
              {t("board.all", { n: own.length - shown.length })}
            </Link>
          </li>
        )}
      </Lane>
    );
  };
  return (
    <BoardDrag>
      <div className="@container">
        <div className="grid gap-x-6 gap-y-10 @2xl:grid-cols-2 @4xl:grid-cols-4">
          {live.map((status) => lane(status, "h2"))}
          <section aria-labelledby="lane-ended" className="min-w-0">
            <h2 id="lane-ended" className="border-ink border-b pb-2 text-base">
              {t("board.ended")}
            </h2>
            <div className="space-y-6 pt-3">
              {ENDED_STATUSES.map((status) => lane(status, "h3", MOST_ENDED))}
            </div>
          </section>
        </div>
      </div>
    </BoardDrag>
  );
}

type LaneProps = {
  status: ActionStatus;
  label: string;
  count: number;
  heading: "h2" | "h3";
  children: ReactNode;
};

function Lane({ status, label, count, heading: Heading, children }: LaneProps) {
  const t = texts("plans");
  const look = Heading === "h2" ? "border-ink border-b pb-2 text-base" : "text-sm";
  return (
    <section
      aria-labelledby={`lane-${status}`}
      data-lane={status}
      className="min-w-0 rounded data-over:bg-surface data-over:outline-2 data-over:outline-accent data-over:outline-dashed"
    >
      <Heading id={`lane-${status}`} className={look}>
        {label} <span className="font-normal text-ink-soft tabular-nums">{count}</span>
      </Heading>
      {count === 0 ? (
        <p className="py-3 text-ink-soft text-sm">{t("board.none")}</p>
      ) : (
        <ul className="space-y-3 py-3">{children}</ul>
      )}
    </section>
  );
}
