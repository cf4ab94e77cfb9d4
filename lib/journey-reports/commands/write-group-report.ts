import { and, eq } from "drizzle-orm";
import { groupReports } from "@/db/schema/delegation-after";
import { delegations } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { Refusal } from "@/lib/errors";
import { writeGroupReportInput } from "../schema";
import { tellReportIsOut } from "./tell-travellers";

/** Writes the group's report; published, everybody who travelled can read it and is told once. */
export const writeGroupReport = command({
  name: "journey-reports.write-group",
  input: writeGroupReportInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId, version, finish, ...said }, now, audit }) {
    const { agencyId, accountId } = actor;
    const [journey] = await tx
      .select({ name: delegations.name, state: delegations.state })
      .from(delegations)
      .where(and(eq(delegations.agencyId, agencyId), eq(delegations.id, delegationId)));
    if (!journey) throw new Refusal("not-found");
    if (!tookPlace(journey.state)) throw new Refusal("not-back");
    const mine = and(eq(groupReports.agencyId, agencyId), eq(groupReports.delegationId, delegationId));
    await tx
      .insert(groupReports)
      .values({ agencyId, delegationId, updatedAt: now, version: 0 })
      .onConflictDoNothing();
    const [before] = await tx.select().from(groupReports).where(mine).for("update");
    if (before?.version !== version) {
      const { summary = "", learnt = "", nextTime = "", version: newest = 0 } = before ?? {};
      throw new Refusal("conflict", {}, { summary, learnt, nextTime, version: newest });
    }
    const first = finish === "publish" && before.publishedAt === null;
    const written = { ...said, updatedAt: now, updatedBy: accountId, version: version + 1 };
    await tx
      .update(groupReports)
      .set({ ...written, ...(first ? { publishedAt: now } : {}) })
      .where(mine);
    if (first) await tellReportIsOut(tx, { agencyId, delegationId, name: journey.name }, now);
    await audit({
      verb: first ? "group-report.published" : "group-report.saved",
      subject: { kind: "delegation", id: delegationId },
    });
    return { delegationId };
  },
});
