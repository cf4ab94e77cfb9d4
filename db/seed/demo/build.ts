import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { type Chance, chanceOf } from "./random";

/** What every part of the seeding needs: the owner's connection, the agency, the day, and made-up chance. */
export type Build = {
  db: NodePgDatabase;
  agencyId: string;
  today: Date;
  chance: Chance;
  /** An instant so many days from today, within office hours. */
  at(days: number): Date;
  /** A calendar date so many days from today. */
  on(days: number): string;
};

const DAY = 86_400_000;

export function newBuild(db: NodePgDatabase, now: Date): Build {
  const chance = chanceOf(20_261_122);
  const today = new Date(Math.floor(now.getTime() / DAY) * DAY);
  return {
    db,
    agencyId: chance.uuid(),
    today,
    chance,
    at: (days) =>
      new Date(
        today.getTime() + days * DAY + (7 + chance.below(9)) * 3_600_000 + chance.below(3_600) * 1_000,
      ),
    on: (days) => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10),
  };
}
