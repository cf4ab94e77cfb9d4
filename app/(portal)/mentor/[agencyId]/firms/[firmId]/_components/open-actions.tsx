import { dayInWords } from "@/components/plan/due-day";
import { ProgressLine } from "@/components/plan/plan-progress";
import { QuietText } from "@/components/ui/quiet-text";
import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import { texts } from "@/lib/i18n/texts";
import type { FirmGlance, OpenAction } from "@/lib/mentors/types";

const SHOWN = 6;

/** The actions that are open, the most pressing first, and how far the plan is. */
export function OpenActions({ glance, base }: { glance: FirmGlance; base: string }) {
  const t = texts("mentors");
  const { plan, shares } = glance;
  if (!plan) return <QuietText>{t(shares.plan ? "glance.noPlan" : "unshared.planShort")}</QuietText>;
  const { progress, open } = plan;
  const more = open.length - SHOWN;
  return (
    <div className="space-y-3">
      {progress.counted > 0 && <ProgressLine progress={progress} />}
      {open.length === 0 && <QuietText>{t("glance.noActions")}</QuietText>}
      <div className="border-line border-t text-sm">
        {open.slice(0, SHOWN).map((action) => (
          <RowLink key={action.id} href={`${base}/plan#${action.id}`} note={<Due action={action} />}>
            {action.title}
            {action.owner && <span className="block text-ink-soft text-xs">{action.owner}</span>}
          </RowLink>
        ))}
        <RowLink href={`${base}/plan`} note={more > 0 && t("glance.moreActions", { count: more })}>
          {t("glance.wholePlan")}
        </RowLink>
      </div>
    </div>
  );
}

function Due({ action: { dueOn, overdue } }: { action: OpenAction }) {
  const t = texts("mentors");
  if (dueOn === null) return t("glance.noDate");
  const when = dayInWords(dueOn);
  if (!overdue) return t("glance.due", { when });
  return (
    <span className="flex flex-col items-end">
      {when}
      <StateMark tone="wrong">{t("glance.overdue")}</StateMark>
    </span>
  );
}
