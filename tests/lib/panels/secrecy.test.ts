import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { panelExperts } from "@/db/schema/panels";
import { hashSecret } from "@/lib/auth/secrets";
import { type Context, contextFor } from "@/lib/context/context";
import { closeRound } from "@/lib/panels/commands/close-round";
import { enterAsGuest } from "@/lib/panels/commands/enter-as-guest";
import { openRound } from "@/lib/panels/commands/open-round";
import { proposeIndicator } from "@/lib/panels/commands/propose-indicator";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import { renewGuestLink } from "@/lib/panels/commands/renew-guest-link";
import { withdrawExpert } from "@/lib/panels/commands/withdraw-expert";
import { getPanelToRate } from "@/lib/panels/queries/for-experts";
import { type World, world } from "../../support/world";
import { expertRow, fine, guestOf, mailedToken, rateAll, runningPanel } from "./running-panel";

let w: World;
beforeAll(async () => {
  w = await world();
});

const count = async (context: Context, table: string) => {
  const found = await context.read((tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`),
  );
  return found.rows[0]?.n;
};

describe("who rated what", () => {
  it("is read by the rater alone, whatever is asked", async () => {
    const running = await runningPanel(w);
    await rateAll(running, []);
    fine(await proposeIndicator(running.experts[0] ?? running.admin, { body: "Patience" }));
    const { admin, experts, panelId } = running;
    const [expert = admin, other = admin] = experts;
    fine(await closeRound(admin, { panelId }));
    const firm = await w.firm(running.agencyId);
    expect(await count(admin, "panel_ratings")).toBe(0);
    expect(await count(await w.memberContext(firm), "panel_ratings")).toBe(0);
    expect(await count(w.system(running.agencyId, "accounts"), "panel_ratings")).toBe(0);
    expect(await count(expert, "panel_ratings")).toBe(2);
    expect([await count(expert, "panel_proposals"), await count(other, "panel_proposals")]).toEqual([1, 0]);
    const ask = (context: Context, text: string) => context.read((tx) => tx.execute(sql.raw(text)));
    await expect(ask(admin, "select expert_id from panel_proposals")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(ask(admin, "select access_hash from panel_experts")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(ask(admin, "select * from counted_ratings(gen_random_uuid())")).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("is not to be read off an open round: a yes or no over all points, from three finished experts on, for administrators", async () => {
    const running = await runningPanel(w, 4);
    const { admin, experts, panelId } = running;
    const asked = async (context: Context) => {
      const found = await context.read((tx) =>
        tx.execute<{ stable: boolean }>(sql`select stable from panel_would_be_stable(${panelId}::uuid)`),
      );
      return found.rows[0]?.stable ?? null;
    };
    const all = (level: number) => Array.from({ length: 4 }, () => [level, level]);
    await rateAll(running, all(2));
    expect(await asked(admin)).toBeNull();
    fine(await closeRound(admin, { panelId }));
    fine(await openRound(admin, { panelId, dueOn: "" }));
    await rateAll({ ...running, experts: experts.slice(0, 2) }, all(2));
    expect(await asked(admin)).toBeNull();
    await rateAll({ ...running, experts: experts.slice(2, 3) }, all(2));
    expect(await asked(admin)).toBe(true);
    // One point of two rated tells nothing yet.
    const [first = ""] = running.indicatorIds;
    fine(await rateIndicator(experts[3] ?? admin, { indicatorId: first, level: "4", comment: "" }));
    expect(await asked(admin)).toBe(true);
    await rateAll({ ...running, experts: experts.slice(3) }, all(4));
    expect(await asked(admin)).toBe(false);
    expect(await asked(experts[0] ?? admin)).toBeNull();
    expect(await asked(await w.memberContext(await w.firm(running.agencyId)))).toBeNull();
    const [one] = await w.owner
      .select({ id: panelExperts.id })
      .from(panelExperts)
      .where(eq(panelExperts.panelId, panelId));
    fine(await withdrawExpert(admin, { expertId: one?.id ?? "" }));
    expect(await asked(admin)).toBeNull();
  });

  it("cannot be written in another's name or another's panel", async () => {
    const [one, two] = [await runningPanel(w), await runningPanel(w)];
    const [expert = one.admin] = one.experts;
    const foreign = await rateIndicator(expert, { indicatorId: two.indicatorIds[0], level: "1" });
    expect(foreign).toEqual({ ok: false, code: "not-found", fields: {} });
    const smuggle = expert.write((tx) =>
      tx.execute(sql`insert into panel_ratings (agency_id, panel_id, round_id, indicator_id, expert_id, level, rated_at)
        select agency_id, panel_id, id, ${one.indicatorIds[0]}::uuid, gen_random_uuid(), 1, now() from panel_rounds`),
    );
    await expect(smuggle).rejects.toMatchObject({ code: "42501" });
    await expect(
      w.contextOf(two.mentors[0] ?? null, { kind: "expert", id: one.panelId }),
    ).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await rateIndicator(one.admin, { indicatorId: one.indicatorIds[0], level: "1" })).toMatchObject({
      code: "forbidden",
    });
  });
});

describe("a guest", () => {
  it("comes by a link that works once, rates, and reaches nothing but the panel", async () => {
    const running = await runningPanel(w);
    const email = "guest@elsewhere.example";
    const { context, token, expertId, secret } = await guestOf(w, running, email);
    const again = await enterAsGuest(w.system(null, "accounts"), { token, address: "" });
    expect(again).toEqual({ ok: false, code: "gone", fields: {} });
    fine(await rateIndicator(context, { indicatorId: running.indicatorIds[0], level: "4" }));
    const panel = await getPanelToRate(context);
    expect(panel?.indicators[0]?.own).toEqual({ level: 4, comment: "" });
    await w.firm(running.agencyId);
    for (const table of ["firms", "assessments", "audit", "accounts", "mentors", "plans"])
      expect([table, await count(context, table)]).toEqual([table, 0]);
    const [row] = await expertRow(w, expertId);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row).toMatchObject({ state: "joined", linkHash: null, accessHash: hashSecret(secret) });
    const enter = (id: string, now = w.now) =>
      contextFor(w.origin(now), { kind: "guest", id }, hashSecret(secret));
    await expect(enter((await runningPanel(w)).panelId)).rejects.toMatchObject({ code: "not-found" });
    const late = new Date(w.now.getTime() + 61 * 86_400_000);
    await expect(enter(running.panelId, late)).rejects.toMatchObject({ code: "signed-out" });
    fine(await withdrawExpert(running.admin, { expertId }));
    await expect(enter(running.panelId)).rejects.toMatchObject({ code: "signed-out" });
  });

  it("gets one access of two who open the link at once, and a new link puts the old one out of use", async () => {
    const running = await runningPanel(w);
    const email = "twice@elsewhere.example";
    const { expertId } = await guestOf(w, running, email);
    fine(await renewGuestLink(running.admin, { expertId }));
    const older = await mailedToken(w, email);
    fine(await renewGuestLink(running.admin, { expertId }));
    const portal = w.system(null, "accounts");
    const tokens = await Promise.all(
      [older, await mailedTokens(email)].flat().map((token) => enterAsGuest(portal, { token, address: "" })),
    );
    expect(tokens.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is stopped after too many tries", async () => {
    const portal = w.system(null, "accounts");
    const token = "x".repeat(43);
    for (let at = 0; at < 10; at++)
      expect(await enterAsGuest(portal, { token, address: "" })).toMatchObject({ code: "gone" });
    expect(await enterAsGuest(portal, { token, address: "" })).toMatchObject({ code: "too-many" });
  });
});

/** Every token that was mailed to an address, twice. */
async function mailedTokens(email: string): Promise<string[]> {
  const found = await w.owner.execute<{ body: string }>(
    sql`select body from mails where to_email = ${email}`,
  );
  const tokens = found.rows.map(({ body }) => /token=([\w-]{43})/.exec(body)?.[1] ?? "");
  return [...tokens, ...tokens];
}
