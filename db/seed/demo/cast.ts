import type { Database } from "@/db/client";
import { type Context, contextFor } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import type { Build } from "./build";
import type { SettledFirm, SettledMentor, Settlement } from "./settle";

/** The stage: who acts on which day, through the portal's own contexts. */
export type Stage = { build: Build; database: Database };

const on = ({ build, database }: Stage, day: number) => ({
  database,
  now: build.at(day),
  requestId: "demonstration",
});

export const memberOn = (
  stage: Stage,
  { id, owner, colleague }: SettledFirm,
  day: number,
  second = false,
): Promise<Context> =>
  contextFor(on(stage, day), { kind: "member", id }, (second && colleague ? colleague : owner).sessionHash);

export const mentorOn = (stage: Stage, { person }: SettledMentor, day: number): Promise<Context> =>
  contextFor(on(stage, day), { kind: "mentor", id: stage.build.agencyId }, person.sessionHash);

export const adminOn = (stage: Stage, { admins: [admin] }: Settlement, day: number): Promise<Context> => {
  if (!admin) throw new Error("the demonstration has no administrator");
  return contextFor(on(stage, day), { kind: "admin", id: stage.build.agencyId }, admin.sessionHash);
};

/** The value of an outcome that cannot be refused here; anything else is a fault of the seeding. */
export function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The demonstration could not be seeded: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
}
