import { randomUUID } from "node:crypto";
import { and, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { introductions } from "@/db/schema/contacts";
import { command } from "@/lib/command";
import { firmRows } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { recordForFirmInput } from "../schema";
import { requireJourney } from "./require-journey";

/** A mentor records to whom they introduced a firm that they look after; the firm sees it and is asked about it. */
export const recordForFirm = command({
  name: "contacts.record-for-firm",
  input: recordForFirmInput,
  hats: ["mentor"],
  idempotent: true,
  async run({ tx, actor, input: { consent: _, firmId, ...input }, now, audit }) {
    const { agencyId, accountId, mentorId } = actor;
    const pair = and(firmRows(actor, assignments, firmId, "any"), isNull(assignments.endedAt));
    const [known] = await tx.select({ id: assignments.id }).from(assignments).where(pair);
    if (!known) throw new Refusal("not-found");
    const today = now.toISOString().slice(0, 10);
    if (input.introducedOn > today) throw new Refusal("invalid", { introducedOn: ["in-future"] });
    await requireJourney(tx, actor, input.delegationId, now);
    const id = randomUUID();
    const said = { kind: "market", consentOn: today, recordedAt: now, recordedBy: accountId };
    await tx.insert(introductions).values({ ...input, ...said, agencyId, firmId, mentorId, id });
    const subject = { kind: "introduction", id };
    await audit({ verb: "introduction.recorded", subject, firmId, scope: "any" });
    return { id };
  },
});
