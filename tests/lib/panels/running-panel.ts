import { eq } from "drizzle-orm";
import { mails } from "@/db/schema/accounts";
import { panelExperts, panelIndicators } from "@/db/schema/panels";
import { hashSecret } from "@/lib/auth/secrets";
import { type Context, contextFor } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import { addExperts } from "@/lib/panels/commands/add-experts";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { enterAsGuest } from "@/lib/panels/commands/enter-as-guest";
import { inviteGuest } from "@/lib/panels/commands/invite-guest";
import { openRound } from "@/lib/panels/commands/open-round";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import type { TestPerson, World } from "../../support/world";

export const ITEMS = ["antecedent.networking.new-partners", "antecedent.networking.varied-partners"];
export const panelForm = {
  title: "What matters here",
  intro: "Firms of our region.",
  instrument: "antecedents",
  indicators: ITEMS,
  threshold: "0.5",
  stableUnder: "0.05",
};

/** The value of an outcome that has to be fine. */
export function fine<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
}

export type Running = {
  agencyId: string;
  admin: Context;
  adminPerson: TestPerson;
  panelId: string;
  mentors: TestPerson[];
  experts: Context[];
  indicatorIds: string[];
};

/** A panel on two points with an administrator and some mentors, its first round open. */
export async function runningPanel(w: World, mentors = 3): Promise<Running> {
  const { id: agencyId } = await w.agency();
  const adminPerson = await w.administrator(agencyId);
  const admin = await w.adminContext(adminPerson, agencyId);
  const made = await Promise.all(Array.from({ length: mentors }, () => w.mentor(agencyId)));
  const people = made.map(({ person }) => person);
  const { id: panelId } = fine(await createPanel(admin, panelForm));
  fine(await addExperts(admin, { panelId, people: people.map(({ id }) => id) }));
  fine(await openRound(admin, { panelId, dueOn: "" }));
  const experts = await Promise.all(people.map((one) => w.contextOf(one, { kind: "expert", id: panelId })));
  const rows = await w.owner
    .select({ id: panelIndicators.id })
    .from(panelIndicators)
    .where(eq(panelIndicators.panelId, panelId))
    .orderBy(panelIndicators.position);
  return {
    agencyId,
    admin,
    adminPerson,
    panelId,
    mentors: people,
    experts,
    indicatorIds: rows.map(({ id }) => id),
  };
}

/** Every expert rates every point: a list of levels for each expert. */
export async function rateAll({ experts, indicatorIds }: Running, levels: readonly (readonly number[])[]) {
  for (const [at, expert] of experts.entries())
    for (const [point, indicatorId] of indicatorIds.entries())
      fine(
        await rateIndicator(expert, { indicatorId, level: String(levels[at]?.[point] ?? 2), comment: "" }),
      );
}

/** Invites a guest to the open round and comes by the link of the mail. */
export async function guestOf(w: World, { admin, panelId }: Running, email: string) {
  const { expertId } = fine(await inviteGuest(admin, { panelId, name: "Guest of ours", email }));
  const token = await mailedToken(w, email);
  const { secret } = fine(await enterAsGuest(w.system(null, "accounts"), { token, address: "" }));
  const context = await contextFor(w.origin(), { kind: "guest", id: panelId }, hashSecret(secret));
  return { expertId, token, secret, context };
}

export async function mailedToken(w: World, email: string): Promise<string> {
  const found = await w.owner
    .select({ body: mails.body })
    .from(mails)
    .where(eq(mails.toEmail, email))
    .orderBy(mails.queuedAt);
  return /token=([\w-]{43})/.exec(found.at(-1)?.body ?? "")?.[1] ?? "";
}

export const expertRow = (w: World, id: string) =>
  w.owner.select().from(panelExperts).where(eq(panelExperts.id, id));
