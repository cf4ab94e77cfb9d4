import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import type { Build } from "./build";
import { fill, granted, INSTRUMENT, memberOn, playRounds } from "./rounds";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

/** Three years of assessments, mentors, plans and talk. */
export async function live(
  build: Build,
  database: Database,
  { firms, mentors, admins }: Settlement,
  _offers: readonly { id: string; published: boolean }[],
): Promise<void> {
  for (const [index, settled] of firms.entries()) {
    const rounds = await playRounds(build, database, settled);
    if (index % 5 !== 3)
      await assign(build, settled, mentorFor(settled, mentors, index), admins[0]?.id ?? null);
    // Some are in the middle of a round.
    if (index % 6 === 4 && rounds.length > 1) await beginAnother(build, database, settled);
  }
}

function mentorFor({ firm }: SettledFirm, mentors: readonly SettledMentor[], index: number): SettledMentor {
  const wanted = [...firm.targets, ...firm.markets.map(([country]) => country)];
  const fitting = mentors.filter(({ markets }) => markets.some((market) => wanted.includes(market)));
  const among = fitting.length > 0 ? fitting : mentors;
  const chosen = index === 0 ? among[0] : among[index % among.length];
  if (!chosen) throw new Error("the demonstration has no mentors");
  return chosen;
}

async function assign(
  build: Build,
  { id }: SettledFirm,
  mentor: SettledMentor,
  by: string | null,
): Promise<void> {
  const { db, agencyId, at, chance } = build;
  const row = {
    agencyId,
    id: chance.uuid(),
    firmId: id,
    mentorId: mentor.id,
    since: at(-150 - chance.below(200)),
    assignedBy: by,
  };
  await db.insert(assignments).values(row);
}

async function beginAnother(build: Build, database: Database, settled: SettledFirm): Promise<void> {
  const context = await memberOn(database, build, settled, -6);
  const started = granted(await startAssessment(context, { instrument: INSTRUMENT }, randomUUID()));
  await fill(build, settled, started.assessmentId, settled.firm.skill + 0.08, -6, 26);
}
