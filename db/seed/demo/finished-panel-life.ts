import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { mails } from "@/db/schema/accounts";
import { hashSecret } from "@/lib/auth/secrets";
import { type Context, contextFor, systemContext } from "@/lib/context/context";
import { STABLE_UNDER } from "@/lib/domain/panels/vocabulary";
import { acceptPanel } from "@/lib/panels/commands/accept-panel";
import { addExperts } from "@/lib/panels/commands/add-experts";
import { closeRound } from "@/lib/panels/commands/close-round";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { decideProposal } from "@/lib/panels/commands/decide-proposal";
import { enterAsGuest } from "@/lib/panels/commands/enter-as-guest";
import { inviteGuest } from "@/lib/panels/commands/invite-guest";
import { openRound } from "@/lib/panels/commands/open-round";
import { proposeIndicator } from "@/lib/panels/commands/propose-indicator";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import { getPanel } from "@/lib/panels/queries/for-agency";
import { getPanelToRate } from "@/lib/panels/queries/for-experts";
import { adminOn, granted, type Stage } from "./cast";
import { GUESTS, PROPOSED, RATED_POINTS, REMARKS } from "./finished-panel-list";
import { handIn } from "./other-rounds";
import { chanceOf } from "./random";
import type { Settlement } from "./settle";

type Expert = (day: number) => Promise<Context>;

/**
 * Eight experts weigh the questionnaire on competence in two rounds, the second closed early because opinions were stable;
 * what they said is published, and a firm answers under it.
 */
export async function finishPanel(told: Stage, settlement: Settlement): Promise<void> {
  // Hours of its own: nothing else of the story moves.
  const { build, database } = told;
  const at = (day: number) => new Date(build.today.getTime() + day * 86_400_000 + 9 * 3_600_000);
  const stage = { database, build: { ...build, at, chance: chanceOf(20_111_203) } };
  const asAdmin = (day: number) => adminOn(stage, settlement, day);
  const { id: panelId } = granted(
    await createPanel(await asAdmin(-31), {
      instrument: "competence",
      threshold: "0.5",
      stableUnder: String(STABLE_UNDER),
      title: "What carries a small firm abroad from our coast",
      intro:
        "Think of firms with 5 to 60 people that sell to the countries around the Baltic and the North Sea.",
      indicators: RATED_POINTS.map(({ key }) => key),
    }),
  );
  const people = [
    ...settlement.mentors.slice(5, 10).map(({ person }) => person),
    ...settlement.admins.slice(1),
  ];
  granted(await addExperts(await asAdmin(-31), { panelId, people: people.map(({ id }) => id) }));
  for (const guest of GUESTS)
    granted(await inviteGuest(await asAdmin(-31), { panelId, ...guest }, randomUUID()));
  granted(await openRound(await asAdmin(-30), { panelId, dueOn: build.on(-22) }));
  const by = (hat: "expert" | "guest", hash: string): Expert => {
    return (day) => contextFor(origin(stage, day), { kind: hat, id: panelId }, hash);
  };
  const experts = people.map(({ sessionHash }) => by("expert", sessionHash));
  for (const { email } of GUESTS) experts.push(by("guest", await enter(stage, email)));
  await rate(experts, { round: 1, day: -27 });
  for (const one of [PROPOSED.taken, PROPOSED.declined])
    granted(await proposeIndicator(await actor(experts, one.by, -25), { body: one.body }));
  granted(await closeRound(await asAdmin(-22), { panelId }));
  await decide(await asAdmin(-21), panelId);
  granted(await openRound(await asAdmin(-21), { panelId, dueOn: build.on(-9) }));
  await rate(experts, { round: 2, day: -17 });
  granted(await closeRound(await asAdmin(-11), { panelId }));
  granted(await acceptPanel(await asAdmin(-10), { panelId }));
  const firm = settlement.firms.find(({ firm: { name } }) => name === "Grønmark Garden Tools");
  if (firm) await handIn(stage, firm, { instrument: "competence", day: -2, skill: firm.firm.skill });
}

const origin = ({ build, database }: Stage, day: number) => ({
  database,
  now: build.at(day),
  requestId: "demonstration",
});

async function actor(experts: readonly Expert[], at: number, day: number): Promise<Context> {
  const expert = experts[at];
  if (!expert) throw new Error("the panel of the demonstration has too few experts");
  return expert(day);
}

/** A guest comes by the link of the mail; the access that it gives, as a hash. */
async function enter(stage: Stage, email: string): Promise<string> {
  const [mail] = await stage.build.db
    .select({ body: mails.body })
    .from(mails)
    .where(eq(mails.toEmail, email))
    .orderBy(desc(mails.queuedAt))
    .limit(1);
  const token = /token=([\w-]{43})/.exec(mail?.body ?? "")?.[1] ?? "";
  const portal = systemContext(origin(stage, -28), null, "accounts");
  return hashSecret(granted(await enterAsGuest(portal, { token, address: "" })).secret);
}

async function rate(
  experts: readonly Expert[],
  { round, day }: { round: 1 | 2; day: number },
): Promise<void> {
  for (const at of experts.keys()) {
    const expert = await actor(experts, at, day + (at % 4));
    const panel = await getPanelToRate(expert);
    for (const { id: indicatorId, itemKey } of panel?.indicators ?? []) {
      const point = RATED_POINTS.find(({ key }) => key === itemKey);
      const levels = point ? (round === 1 ? point.first : point.second) : PROPOSED.taken.second;
      const remark = REMARKS.find((one) => one.round === round && one.by === at && one.key === itemKey);
      const given = { indicatorId, level: levels.charAt(at), comment: remark?.text ?? "" };
      granted(await rateIndicator(expert, given));
    }
  }
}

async function decide(admin: Awaited<ReturnType<typeof adminOn>>, panelId: string): Promise<void> {
  const panel = await getPanel(admin as Parameters<typeof getPanel>[0], panelId);
  for (const { id: proposalId, body } of panel?.proposals ?? []) {
    const refused = body === PROPOSED.declined.body;
    const decision = refused ? "declined" : "taken";
    const because = refused ? PROPOSED.declined.because : "";
    granted(await decideProposal(admin, { proposalId, decision, because }));
  }
}
