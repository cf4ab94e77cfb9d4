import { randomUUID } from "node:crypto";
import { panelProposals } from "@/db/schema/panel-results";
import { panelExperts, panelIndicators, panelRounds, panels } from "@/db/schema/panels";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { TestPerson, World } from "../support/world";

export const PANEL_KEYS = [
  "panelId",
  "closedPanelId",
  "indicatorId",
  "expertId",
  "guestId",
  "proposalId",
  "guestToken",
] as const;

type PanelThings = Record<(typeof PANEL_KEYS)[number], string>;

/** A panel with an open round, a person and a guest asked to it, and one with its first round closed. */
export async function panelThings(
  w: World,
  agencyId: string,
  person: TestPerson,
  mark: string,
): Promise<PanelThings> {
  const id = {
    panelId: randomUUID(),
    closedPanelId: randomUUID(),
    indicatorId: randomUUID(),
    expertId: randomUUID(),
    guestId: randomUUID(),
    proposalId: randomUUID(),
  };
  const panel = {
    agencyId,
    instrument: "antecedents",
    instrumentVersion: 1,
    stableUnder: 0.05,
    createdAt: w.now,
  };
  const titles = { title: `Panel ${mark}`, state: "running" };
  await w.owner.insert(panels).values([
    { ...panel, ...titles, id: id.panelId },
    { ...panel, ...titles, id: id.closedPanelId },
  ]);
  const own = { agencyId, panelId: id.panelId };
  const item = "antecedent.networking.new-partners";
  await w.owner
    .insert(panelIndicators)
    .values({ ...own, id: id.indicatorId, position: 0, itemKey: item, wording: `Point ${mark}` });
  const [open, closed] = [randomUUID(), randomUUID()];
  await w.owner.insert(panelRounds).values([
    { ...own, id: open, number: 1, openedAt: w.now },
    { agencyId, panelId: id.closedPanelId, id: closed, number: 1, openedAt: w.now, closedAt: w.now },
  ]);
  const guestToken = newSecret();
  const until = new Date(w.now.getTime() + 7 * 86_400_000);
  const asked = { ...own, invitedAt: w.now };
  await w.owner.insert(panelExperts).values([
    { ...asked, id: id.expertId, kind: "mentor", accountId: person.id, state: "joined" },
    {
      ...asked,
      id: id.guestId,
      kind: "guest",
      name: `Guest ${mark}`,
      email: "guest@elsewhere.example",
      linkHash: hashSecret(guestToken),
      linkExpiresAt: until,
    },
  ]);
  const proposal = { id: id.proposalId, roundId: open, expertId: id.guestId, body: `Proposal ${mark}` };
  await w.owner.insert(panelProposals).values({ ...own, ...proposal });
  return { ...id, guestToken };
}
