import { CommentThread } from "@/components/comments/comment-thread";
import { ActionState } from "@/components/plan/action-state";
import { DueDay } from "@/components/plan/due-day";
import { ProgressLine } from "@/components/plan/plan-progress";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import type { CommentThreads } from "@/lib/comments/types";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine, PlanDto } from "@/lib/plans/types";

type Props = { plan: PlanDto; threads: CommentThreads; hat: FormHat; timeZone: string };

/** The actions of a plan for reading, each with what was said about it; ended ones fold. */
export function CommentedActions({ plan, threads, hat, timeZone }: Props) {
  const t = texts("mentors");
  const ended = plan.actions.filter(({ status }) => ENDED_STATUSES.includes(status));
  const open = plan.actions.filter(({ status }) => !ENDED_STATUSES.includes(status));
  const list = (actions: readonly ActionLine[]) => (
    <ol className="border-line border-t">
      {actions.map((action) => (
        <Action key={action.id} action={action}>
          <CommentThread threads={threads} subjectId={action.id} hat={hat} timeZone={timeZone} compact />
        </Action>
      ))}
    </ol>
  );
  return (
    <div className="space-y-6">
      <ProgressLine progress={plan.progress} />
      {open.length > 0 && list(open)}
      {ended.length > 0 && (
        <Disclosure summary={t("plan.ended", { count: ended.length })} open={open.length === 0}>
          {list(ended)}
        </Disclosure>
      )}
    </div>
  );
}

function Action({ action, children }: { action: ActionLine; children: React.ReactNode }) {
  const t = texts("mentors");
  return (
    <li
      id={action.id}
      className="grid gap-x-8 gap-y-2 border-line border-b py-4 sm:grid-cols-[minmax(0,1fr)_11rem]"
    >
      <div className="min-w-0 space-y-2">
        <h2 className="text-base">{action.title}</h2>
        {action.why && (
          <p className="max-w-measure whitespace-pre-line text-ink-soft text-sm">{action.why}</p>
        )}
        {children}
      </div>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-3 gap-y-1 text-sm sm:grid-cols-1 sm:gap-y-0 sm:[&>dt:not(:first-child)]:mt-2">
        <dt className="sr-only">{t("plan.title")}</dt>
        <dd className="max-sm:col-span-2">
          <ActionState action={action} />
        </dd>
        <dt className="text-ink-soft">{t("plan.owner")}</dt>
        <dd>{action.owner?.name ?? t("plan.noOwner")}</dd>
        <dt className="text-ink-soft">{t("plan.dueBy")}</dt>
        <dd>
          <DueDay action={action} />
        </dd>
      </dl>
    </li>
  );
}
