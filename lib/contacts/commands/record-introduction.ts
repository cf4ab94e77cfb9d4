import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import { introductions } from "@/db/schema/contacts";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { eraseIntroductionInput, recordIntroductionInput } from "../schema";
import { requireJourney } from "./require-journey";

/** Records to whom the firm was introduced; only with that person's consent. */
export const recordIntroduction = command({
  name: "contacts.record",
  input: recordIntroductionInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input: { consent: _, assignmentId, ...input }, now, audit }) {
    const today = now.toISOString().slice(0, 10);
    if (input.introducedOn > today) throw new Refusal("invalid", { introducedOn: ["in-future"] });
    await requireJourney(tx, actor, input.delegationId, now);
    const mentorId = await mentorBehind(tx, actor, assignmentId);
    const { agencyId, firmId, accountId } = actor;
    const id = randomUUID();
    const said = { consentOn: today, recordedAt: now, recordedBy: accountId };
    await tx.insert(introductions).values({ ...input, ...said, mentorId, agencyId, firmId, id });
    // Who it is stands in the row alone, so that erasing it leaves no name in the history.
    await audit({ verb: "introduction.recorded", subject: { kind: "introduction", id }, firmId });
    return { id };
  },
});

/** Takes the person's name, role and organisation away for good; that there was an introduction still counts. */
export const eraseIntroduction = command({
  name: "contacts.erase",
  input: eraseIntroductionInput,
  hats: ["member"],
  async run({ tx, actor, input: { introductionId }, now, audit }) {
    const { agencyId, firmId } = actor;
    const mine = and(
      eq(introductions.agencyId, agencyId),
      eq(introductions.firmId, firmId),
      eq(introductions.id, introductionId),
    );
    const erased = await tx
      .update(introductions)
      .set({ personName: "", personRole: "", organisation: "", erasedAt: now })
      .where(mine)
      .returning({ id: introductions.id });
    if (erased.length === 0) throw new Refusal("not-found");
    await audit({
      verb: "introduction.erased",
      subject: { kind: "introduction", id: introductionId },
      firmId,
    });
    return { id: introductionId };
  },
});

/** The mentor of one of the firm's own assignments. */
async function mentorBehind(tx: Tx, { agencyId, firmId }: ActorOf<"member">, assignmentId: string | null) {
  if (assignmentId === null) return null;
  const ofFirm = and(eq(assignments.agencyId, agencyId), eq(assignments.firmId, firmId));
  const [known] = await tx
    .select({ mentorId: assignments.mentorId })
    .from(assignments)
    .where(and(ofFirm, eq(assignments.id, assignmentId)));
  if (!known) throw new Refusal("invalid", { assignmentId: ["invalid"] });
  return known.mentorId;
}
