import type { PanelState } from "@/lib/domain/panels/vocabulary";

type Standing = { state: PanelState; open: boolean; closed: number };

/** What can be done with a panel where it stands. */
export function stepsOf({ state, open, closed }: Standing) {
  const alive = state === "draft" || state === "running";
  return {
    invite: alive,
    openRound: alive && !open,
    closeRound: alive && open,
    importRatings: alive && !open,
    decide: alive,
    accept: state === "running" && !open && closed > 0,
    end: alive,
  };
}
