import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { followUps } from "@/db/schema/delegation-after";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { followUpMail } from "@/lib/jobs/follow-up-mail";
import { queueMail } from "@/lib/jobs/mail";
import { remindInput } from "../schema";

type Recipient = { firm_id: string | null; email: string; name: string; language: string };

/** Reminds a traveller who has not answered what was asked last; once, for nobody answers because of a third mail. */
export const remindOfFollowUp = command({
  name: "follow-ups.remind",
  input: remindInput,
  hats: ["admin"],
  async run({ tx, actor: { agencyId }, input: { followUpId }, now, audit }) {
    const mine = and(eq(followUps.agencyId, agencyId), eq(followUps.id, followUpId));
    const [asked] = await tx
      .select({
        seatId: followUps.seatId,
        firmId: followUps.firmId,
        month: followUps.month,
        delegationId: followUps.delegationId,
        delegation: delegations.name,
        seat: delegationSeats.state,
      })
      .from(followUps)
      .innerJoin(
        delegations,
        and(eq(delegations.agencyId, followUps.agencyId), eq(delegations.id, followUps.delegationId)),
      )
      .innerJoin(
        delegationSeats,
        and(eq(delegationSeats.agencyId, followUps.agencyId), eq(delegationSeats.id, followUps.seatId)),
      )
      .where(mine);
    if (!asked) throw new Refusal("not-found");
    if (asked.seat !== "accepted") throw new Refusal("not-travelling");
    const newer = and(eq(followUps.seatId, asked.seatId), gt(followUps.month, asked.month));
    if ((await tx.$count(followUps, and(eq(followUps.agencyId, agencyId), newer))) > 0)
      throw new Refusal("superseded");
    const { rows } = await tx.execute<Recipient>(
      sql`select * from delegation_recipients(${asked.seatId}::uuid)`,
    );
    if (rows.length === 0) throw new Refusal("nobody-there");
    const claimed = await tx
      .update(followUps)
      .set({ remindedAt: now })
      .where(and(mine, isNull(followUps.answeredAt), isNull(followUps.remindedAt)))
      .returning({ id: followUps.id });
    if (claimed.length === 0) throw new Refusal("reminded");
    for (const person of rows)
      await queueMail(tx, followUpMail("reminder", { ...asked, ...person, agencyId }), now);
    await audit({
      verb: "follow-up.reminded",
      subject: { kind: "follow-up", id: followUpId },
      firmId: asked.firmId,
    });
    return { followUpId };
  },
});
