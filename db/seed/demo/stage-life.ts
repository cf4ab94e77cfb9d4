import { randomUUID } from "node:crypto";
import type { StagePlace } from "@/lib/domain/vocabulary";
import { recordStageMove } from "@/lib/stages/commands/record-stage-move";
import { granted, memberOn, type Stage } from "./cast";
import type { Settlement } from "./settle";

type Move = readonly [day: number, stage: StagePlace, because: string];

/** Firms that moved between the stages of their life abroad, some of them back. */
const MOVES: Readonly<Record<number, readonly Move[]>> = {
  0: [
    [-980, "preparation", "We began to look at Germany seriously."],
    [-700, "launch", "The first oven was ordered by a bakery in Hamburg."],
    [-430, "growth", "A dealer near Malmö took two ovens for show."],
    [-120, "launch", "The dealer stopped, so we sell to single bakeries again until we have another."],
  ],
  1: [
    [-960, "launch", "A second agent, in the Netherlands."],
    [-610, "growth", "More than a quarter of our sales now comes from abroad."],
    [-210, "consolidation", "Two agents gave up the same summer; we keep what we have and mend it."],
    [-45, "growth", "Both places are filled again and orders are back to where they were."],
  ],
  4: [
    [-640, "preparation", "A yard abroad asked for a price list."],
    [-300, "launch", "First boat delivered over the border."],
  ],
  6: [
    [-500, "launch", "Our first panels abroad, in a school."],
    [-150, "outside", "The architect who brought the orders retired; nobody abroad buys from us now."],
    [-60, "preparation", "A new architect would like to see samples."],
  ],
  9: [
    [-880, "growth", "A distributor with a workshop of its own."],
    [-250, "consolidation", "We dropped two markets that only cost us."],
  ],
};

/** What those firms recorded on the day of each move. */
export async function moveBetweenStages(stage: Stage, { firms }: Settlement): Promise<void> {
  for (const [index, settled] of firms.entries())
    for (const [day, place, because] of MOVES[index] ?? []) {
      const form = { stage: place, movedOn: stage.build.on(day), because };
      granted(await recordStageMove(await memberOn(stage, settled, day), form, randomUUID()));
    }
}
