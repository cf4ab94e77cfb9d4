import { Badge } from "@/components/ui/badge";
import { Meter } from "@/components/ui/meter";
import type { ActivityFit } from "@/lib/domain/competence/types";
import { ACTIVITY_COMPETENCES, ACTIVITY_NAMES } from "@/lib/domain/reference/activity-competences";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { scoreLine } from "../score-words";
import { SourceNote } from "../source-note";

/** The six activities of the source's table, each with the competences that it calls for beside those held. */
export function ActivityList({ activities }: { activities: readonly ActivityFit[] }) {
  const [first] = activities;
  return (
    <div className="space-y-3">
      <ul className="grid gap-x-12 border-line border-t sm:grid-cols-2">
        {activities.map((fit) => (
          <Activity key={fit.activity} fit={fit} />
        ))}
      </ul>
      {first && (
        <p className="text-ink-soft text-xs">
          <SourceNote source={first.reason.source} />
        </p>
      )}
    </div>
  );
}

function Activity({ fit }: { fit: ActivityFit }) {
  const t = texts("competence");
  const { activity, modes, inUse, competences, reason } = fit;
  const others = modes.map(entryModeName).filter((name) => name !== ACTIVITY_NAMES[activity]);
  return (
    <li className="space-y-3 border-line border-b py-4 break-inside-avoid">
      <div>
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h3>{ACTIVITY_NAMES[activity]}</h3>
          {inUse && <Badge>{t("activities.inUse")}</Badge>}
        </div>
        <p className="text-sm">{reason.because}</p>
        {others.length > 0 && (
          <p className="text-ink-soft text-xs">{t("activities.modes", { names: formatList(others) })}</p>
        )}
      </div>
      <div className="space-y-2">
        {competences.map((one) => (
          <Meter
            key={one.competence}
            label={ACTIVITY_COMPETENCES[one.competence]}
            share={one.score}
            text={scoreLine(one)}
          />
        ))}
      </div>
    </li>
  );
}
