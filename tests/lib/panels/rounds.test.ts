import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { instrumentVersions } from "@/db/schema/instruments";
import { panelRatings } from "@/db/schema/panels";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { acceptPanel } from "@/lib/panels/commands/accept-panel";
import { closeRound } from "@/lib/panels/commands/close-round";
import { decideProposal } from "@/lib/panels/commands/decide-proposal";
import { endPanel } from "@/lib/panels/commands/end-panel";
import { openRound } from "@/lib/panels/commands/open-round";
import { proposeIndicator } from "@/lib/panels/commands/propose-indicator";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import { getPanel } from "@/lib/panels/queries/for-agency";
import { getPanelToRate } from "@/lib/panels/queries/for-experts";
import { type World, world } from "../../support/world";
import { fine, ITEMS, type Running, rateAll, runningPanel } from "./running-panel";

let w: World;
beforeAll(async () => {
  w = await world();
});

const seen = async ({ admin, panelId }: Running) => {
  const panel = await getPanel(admin as Context<ActorOf<"admin">>, panelId);
  if (!panel) throw new Error("the panel is not there");
  return panel;
};
const own = async (context: Context) => {
  const panel = await getPanelToRate(context);
  if (!panel) throw new Error("the panel is not there");
  return panel;
};

describe("a panel of two rounds", () => {
  it("shows figures of closed rounds, says when it is stable, and publishes weights with their origin", async () => {
    const running = await runningPanel(w);
    const { admin, panelId, experts, indicatorIds } = running;
    await rateAll(running, [
      [4, 0],
      [3, 1],
      [2, 0],
    ]);
    const before = await seen(running);
    expect(before.progress).toEqual({ asked: 3, begun: 3, finished: 3 });
    expect(before.indicators.map(({ result }) => result)).toEqual([null, null]);
    fine(await closeRound(admin, { panelId }));
    const first = await seen(running);
    expect(first.indicators.map(({ counts }) => counts)).toEqual([
      [0, 0, 1, 1, 1],
      [2, 1, 0, 0, 0],
    ]);
    expect(first.indicators.map(({ result }) => result?.accepted)).toEqual([true, false]);
    expect([first.meanChange, first.stable]).toEqual([null, false]);

    fine(await openRound(admin, { panelId, dueOn: "2026-07-01" }));
    expect((await seen(running)).standing).toBeNull();
    const view = await own(experts[0] ?? admin);
    expect(view.indicators[0]).toMatchObject({ own: null, last: { level: 4 }, result: { experts: 3 } });
    await rateAll(running, [
      [3, 0],
      [3, 1],
      [3, 0],
    ]);
    fine(
      await rateIndicator(experts[1] ?? admin, {
        indicatorId: indicatorIds[0],
        level: "3",
        comment: "Always so.",
      }),
    );
    const standing = await seen(running);
    fine(await closeRound(admin, { panelId }));
    const second = await seen(running);
    // What the open round announced is what its closing shows.
    expect(standing.standing).toEqual({ points: 2, stable: second.stable });
    expect(second.standing).toBeNull();
    expect(second.meanChange).toBeCloseTo(Math.abs(0.75 - 0.7222) / 2, 3);
    expect(second.stable).toBe(true);
    expect(second.indicators[0]?.comments).toEqual([{ round: 2, comment: "Always so." }]);

    const { version } = fine(await acceptPanel(admin, { panelId }));
    const published = (await seen(running)).publication;
    expect(published).toMatchObject({ edition: 1 });
    expect(published?.provenance).toMatchObject({
      experts: { total: 3, byKind: { mentor: 3 } },
      rounds: 2,
      threshold: 0.5,
      scale: "five-levels",
      accepted: 1,
      rejected: 1,
    });
    const [row] = await w.owner
      .select()
      .from(instrumentVersions)
      .where(eq(instrumentVersions.version, version));
    expect(row?.definition.weights?.[ITEMS[0] ?? ""]).toEqual([0.5, 0.75, 1]);
    expect(row?.definition.weights).not.toHaveProperty([ITEMS[1] ?? ""]);
    const names = running.mentors.flatMap(({ name, email }) => [name, email]);
    expect(names.filter((name) => JSON.stringify(row?.provenance).includes(name))).toEqual([]);
    expect(await acceptPanel(admin, { panelId })).toMatchObject({ ok: false, code: "settled" });
    const verbs = await w.owner.select().from(audit).where(eq(audit.subjectId, panelId));
    expect(verbs.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(["panel.created", "panel.round-opened", "panel.round-closed", "panel.accepted"]),
    );
    expect(verbs.filter(({ accountId }) => running.mentors.some(({ id }) => id === accountId))).toEqual([]);
  });

  it("takes a proposal into the next round, and declines one with a reason", async () => {
    const running = await runningPanel(w);
    const { admin, panelId, experts } = running;
    const [expert = admin, other = admin] = experts;
    fine(await proposeIndicator(expert, { body: "Patience of the owners" }));
    fine(await proposeIndicator(expert, { body: "Patience of the owners" }));
    fine(await proposeIndicator(other, { body: "Luck" }));
    expect((await own(expert)).proposals.map(({ body }) => body)).toEqual(["Patience of the owners"]);
    const [luck, patience] = (await seen(running)).proposals;
    const take = { proposalId: patience?.id, decision: "taken", because: "" };
    expect(await decideProposal(admin, take)).toMatchObject({ code: "round-open" });
    await rateAll(running, []);
    fine(await closeRound(admin, { panelId }));
    fine(await decideProposal(admin, take));
    const declined = { proposalId: luck?.id, decision: "declined" };
    expect(await decideProposal(admin, { ...declined, because: "" })).toMatchObject({ code: "invalid" });
    fine(await decideProposal(admin, { ...declined, because: "Nobody can build it up." }));
    expect(await decideProposal(admin, take)).toMatchObject({ code: "settled" });
    expect((await seen(running)).indicators.at(-1)).toMatchObject({
      wording: "Patience of the owners",
      itemKey: null,
    });
    expect((await own(other)).proposals).toMatchObject([
      { state: "declined", because: "Nobody can build it up." },
    ]);
  });

  it("needs three experts to begin and three complete answers to close", async () => {
    const { admin, panelId, experts, indicatorIds } = await runningPanel(w);
    for (const expert of experts.slice(0, 2))
      for (const indicatorId of indicatorIds) fine(await rateIndicator(expert, { indicatorId, level: "1" }));
    expect(await closeRound(admin, { panelId })).toMatchObject({ code: "too-few-ratings" });
    expect(await openRound(admin, { panelId, dueOn: "" })).toMatchObject({ code: "round-open" });
    fine(await endPanel(admin, { panelId }));
    expect(
      await rateIndicator(experts[0] ?? admin, { indicatorId: indicatorIds[0], level: "1" }),
    ).toMatchObject({
      code: "round-closed",
    });
    const ended = await getPanel(admin as Context<ActorOf<"admin">>, panelId);
    // Two ratings would tell who said what: the database gives no figure of them, closed or not.
    expect(ended?.indicators.map(({ counts }) => counts)).toEqual([null, null]);
  });

  it("lets no rating into a round that is being closed", async () => {
    const running = await runningPanel(w);
    const { admin, panelId, experts, indicatorIds } = running;
    await rateAll(running, []);
    const [last = admin] = experts;
    const results = await Promise.all([
      closeRound(admin, { panelId }),
      ...Array.from({ length: 6 }, (_, at) =>
        rateIndicator(last, { indicatorId: indicatorIds[0], level: String(at % 5) }),
      ),
    ]);
    fine(results[0]);
    const codes = results.slice(1).map((one) => (one.ok ? "ok" : one.code));
    expect(codes.filter((code) => !["ok", "round-closed"].includes(code))).toEqual([]);
    const after = await w.owner.select().from(panelRatings).where(eq(panelRatings.panelId, panelId));
    const shown = (await seen(running)).indicators[0]?.counts;
    const counted = [0, 1, 2, 3, 4].map(
      (level) => after.filter((one) => one.level === level && one.indicatorId === indicatorIds[0]).length,
    );
    expect(shown).toEqual(counted);
    expect(await rateIndicator(last, { indicatorId: indicatorIds[0], level: "0" })).toMatchObject({
      code: "round-closed",
    });
  });
});
