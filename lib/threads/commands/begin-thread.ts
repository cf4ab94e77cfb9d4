import { randomUUID } from "node:crypto";
import { and, asc, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { threads } from "@/db/schema/threads";
import { command } from "@/lib/command";
import { firmRows } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { beginThreadInput } from "../schema";
import { putMessage } from "./put-message";

/** Begins a conversation of a firm with the mentors it has now; a mentor begins one with the firm for oneself. */
export const beginThread = command({
  name: "threads.begin",
  input: beginThreadInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input: { firmId, subject, body }, now, audit }) {
    const { agencyId, accountId } = actor;
    const isHere = actor.kind === "mentor" || actor.firmId === firmId;
    const pairs = await tx
      .select({ mentorId: assignments.mentorId })
      .from(assignments)
      .where(and(firmRows(actor, assignments, firmId, "any"), isNull(assignments.endedAt)))
      .orderBy(asc(assignments.mentorId));
    if (pairs.length === 0) throw new Refusal(isHere && actor.kind === "member" ? "no-mentor" : "not-found");
    const mentorIds = actor.kind === "mentor" ? [actor.mentorId] : pairs.map(({ mentorId }) => mentorId);
    const id = randomUUID();
    const made = { subject, mentorIds, createdBy: accountId, createdAt: now, lastAt: now };
    await tx.insert(threads).values({ agencyId, firmId, id, ...made });
    await putMessage(tx, actor, { threadId: id, firmId, body, mentions: [] }, now);
    await audit({ verb: "thread.begun", subject: { kind: "thread", id }, firmId });
    return { id, firmId, agencyId };
  },
});
