import type { IconName } from "@/components/ui/icon";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import { texts } from "@/lib/i18n/texts";
import type { MeetingLine } from "@/lib/meetings/types";

type Look = {
  word: "myTurn" | "waiting" | "agreed" | "past" | "held" | "cancelled";
  tone: Tone;
  icon?: IconName;
};

function lookOf({ state, myTurn, past }: Pick<MeetingLine, "state" | "myTurn" | "past">): Look {
  switch (state) {
    case "proposed":
      return myTurn
        ? { word: "myTurn", tone: "watch", icon: "bell" }
        : { word: "waiting", tone: "info", icon: "clock" };
    case "agreed":
      return past
        ? { word: "past", tone: "watch", icon: "help" }
        : { word: "agreed", tone: "good", icon: "calendar" };
    case "held":
      return { word: "held", tone: "good" };
    case "cancelled":
      return { word: "cancelled", tone: "info", icon: "ban" };
  }
}

/** How a meeting stands, in an icon and a word; whose turn it is where somebody has to act. */
export function MeetingStateMark({ meeting }: { meeting: Pick<MeetingLine, "state" | "myTurn" | "past"> }) {
  const { word, tone, icon } = lookOf(meeting);
  return (
    <StateMark tone={tone} icon={icon}>
      {texts("meetings")(`states.${word}`)}
    </StateMark>
  );
}
