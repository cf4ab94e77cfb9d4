import type { IconName } from "@/components/ui/icon";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine } from "@/lib/plans/types";

const LOOKS: Record<ActionLine["status"], { tone: Tone; icon: IconName }> = {
  open: { tone: "neutral", icon: "pending" },
  "in-progress": { tone: "info", icon: "arrow-right" },
  blocked: { tone: "wrong", icon: "ban" },
  done: { tone: "good", icon: "good" },
  "already-in-place": { tone: "good", icon: "check" },
  "not-for-us": { tone: "neutral", icon: "close" },
};

/** Where an action stands, in an icon and a word; a blocked one says what blocks it. */
export function ActionState({ action }: { action: Pick<ActionLine, "status" | "blockedBy"> }) {
  return (
    <div>
      <StatusMark status={action.status} />
      {action.status === "blocked" && (
        <p className="min-w-28 max-w-56 lg:min-w-36 text-ink-soft text-xs print:min-w-0">
          {action.blockedBy}
        </p>
      )}
    </div>
  );
}

export function StatusMark({ status }: Pick<ActionLine, "status">) {
  const { tone, icon } = LOOKS[status];
  return (
    <StateMark tone={tone} icon={icon}>
      {texts("plans")(`status.${status}`)}
    </StateMark>
  );
}
