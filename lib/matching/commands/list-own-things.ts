import { randomUUID } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentorAbsences, mentorBusinesses, mentorFirmChoices } from "@/db/schema/mentor-profiles";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { addAbsenceInput, addBusinessInput, addFirmChoiceInput, oneThingInput } from "../schema";

/** More of a kind than anybody has; a limit, so that no list grows without end. */
const MOST = 50;
type Listed = typeof mentorAbsences | typeof mentorBusinesses | typeof mentorFirmChoices;

/** Days on which the mentor takes no new firms. */
export const addAbsence = command({
  name: "matching.add-absence",
  input: addAbsenceInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input, audit }) {
    const row = { ...(await roomFor(tx, mentorAbsences, actor)), ...input };
    await tx.insert(mentorAbsences).values(row);
    await audit({ ...changed(actor), changes: { absence: { from: null, to: input } } });
    return { id: row.id };
  },
});

/** A firm that the mentor owns, works for or has a stake in. */
export const addBusiness = command({
  name: "matching.add-business",
  input: addBusinessInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input, audit }) {
    const row = { ...(await roomFor(tx, mentorBusinesses, actor)), ...input };
    await tx.insert(mentorBusinesses).values(row);
    await audit({ ...changed(actor), changes: { business: { from: null, to: input } } });
    return { id: row.id };
  },
});

/** A firm that the mentor would like, would rather not have, or accepts although they compete. */
export const addFirmChoice = command({
  name: "matching.add-firm-choice",
  input: addFirmChoiceInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input, audit }) {
    const row = { ...(await roomFor(tx, mentorFirmChoices, actor)), ...input };
    await tx
      .insert(mentorFirmChoices)
      .values(row)
      .catch((error) => {
        throw constraintOf(error) === "mentor_firm_choices_once"
          ? new Refusal("invalid", { name: ["named-already"] })
          : error;
      });
    await audit({ ...changed(actor), changes: { firmChoice: { from: null, to: input } } });
    return { id: row.id };
  },
});

export const dropAbsence = dropping("matching.drop-absence", mentorAbsences, "absence");
export const dropBusiness = dropping("matching.drop-business", mentorBusinesses, "business");
export const dropFirmChoice = dropping("matching.drop-firm-choice", mentorFirmChoices, "firmChoice");

function dropping(name: string, table: Listed, what: string) {
  return command({
    name,
    input: oneThingInput,
    hats: ["mentor"],
    async run({ tx, actor, input: { id }, audit }) {
      const [gone] = await tx
        .delete(table)
        .where(and(ofMentor(table, actor), eq(table.id, id)))
        .returning();
      if (!gone) throw new Refusal("not-found");
      await audit({ ...changed(actor), changes: { [what]: { from: gone, to: null } } });
      return { id };
    },
  });
}

const changed = (actor: ActorOf<"mentor">) => ({
  verb: "mentor.terms-changed",
  subject: { kind: "mentor", id: actor.mentorId },
});

const ofMentor = (table: Listed, { agencyId, mentorId }: ActorOf<"mentor">) =>
  and(eq(table.agencyId, agencyId), eq(table.mentorId, mentorId));

async function roomFor(tx: Tx, table: Listed, actor: ActorOf<"mentor">) {
  const [found] = await tx.select({ n: count() }).from(table).where(ofMentor(table, actor));
  if ((found?.n ?? 0) >= MOST) throw new Refusal("list-full");
  return { agencyId: actor.agencyId, mentorId: actor.mentorId, id: randomUUID() };
}
