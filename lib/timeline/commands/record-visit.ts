import { and, eq } from "drizzle-orm";
import { firms } from "@/db/schema/firms";
import { visits } from "@/db/schema/reviews";
import { command } from "@/lib/command";
import { firmRows } from "@/lib/context/firm-scope";
import { afterLook } from "@/lib/domain/visit";
import { Refusal } from "@/lib/errors";
import { recordVisitInput } from "../schema";
import { ownVisits } from "../scope";

/**
 * Notes that the person looked at the firm, so that the next visit shows what is new. It says nothing of the firm,
 * so it leaves no audit row.
 */
export const recordVisit = command({
  name: "timeline.record-visit",
  input: recordVisitInput,
  hats: ["member", "mentor", "admin"],
  async run({ tx, actor, input: { firmId }, now }) {
    const { agencyId, accountId, kind: hat } = actor;
    const ofFirm = { agencyId: firms.agencyId, firmId: firms.id };
    const [firm] = await tx
      .select({ id: firms.id })
      .from(firms)
      .where(and(firmRows(actor, ofFirm, firmId, "any"), eq(firms.id, firmId)));
    if (!firm) throw new Refusal("not-found");
    const [before] = await tx
      .select({ lastAt: visits.lastAt, previousAt: visits.previousAt })
      .from(visits)
      .where(ownVisits(actor, firmId));
    const look = afterLook(before ?? null, now);
    if (look === null) return { recorded: false };
    await tx
      .insert(visits)
      .values({ agencyId, firmId, accountId, hat, ...look })
      .onConflictDoUpdate({
        target: [visits.agencyId, visits.firmId, visits.accountId, visits.hat],
        set: look,
      });
    return { recorded: true };
  },
});
