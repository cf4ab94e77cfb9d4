import type { SourceHref } from "./agenda-picks";
import { MeetingAgenda } from "./meeting-agenda";
import { MeetingNotes } from "./meeting-notes";
import type { MeetingProps } from "./meeting-place";
import { MeetingSteps } from "./meeting-steps";
import { MeetingWhen } from "./meeting-when";

type Props = MeetingProps & {
  /** The entry for the reader's calendar; null while no time is agreed. */
  calendar: string | null;
  hrefOf: SourceHref;
  /** Keys of the three forms that add something. */
  keys: [agenda: string, note: string, step: string];
};

/** A meeting from the proposal to what came of it. */
export function MeetingView({ calendar, hrefOf, keys: [agendaKey, noteKey, stepKey], ...props }: Props) {
  return (
    <div className="max-w-3xl space-y-10">
      <MeetingWhen {...props} calendar={calendar} />
      <MeetingAgenda {...props} newKey={agendaKey} hrefOf={hrefOf} />
      <MeetingNotes {...props} newKey={noteKey} />
      <MeetingSteps
        {...props}
        newKey={stepKey}
        actionHref={(actionId) => hrefOf({ kind: "action", actionId })}
      />
    </div>
  );
}
