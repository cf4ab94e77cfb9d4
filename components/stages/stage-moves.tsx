import { Disclosure } from "@/components/ui/disclosure";
import { texts } from "@/lib/i18n/texts";
import type { StageHistory } from "@/lib/stages/types";
import { StagePanel } from "./stage-panel";
import { StageStory } from "./stage-story";

/** The stage that stands and all moves behind a fold, for those who read and do not record. */
export function StageMoves({ history, timeZone }: { history: StageHistory; timeZone: string }) {
  return (
    <div className="space-y-2">
      <StagePanel history={history} />
      {history.moves.length > 0 && (
        <Disclosure summary={texts("stages")("all")}>
          <StageStory moves={history.moves} timeZone={timeZone} />
        </Disclosure>
      )}
    </div>
  );
}
