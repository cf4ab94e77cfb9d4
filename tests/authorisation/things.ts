import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { sessions } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { firmMarkets, firms, invitations, joinRequests } from "@/db/schema/firms";
import { handOvers } from "@/db/schema/hand-overs";
import { instrumentDrafts } from "@/db/schema/instruments";
import { agendaItems, meetingNotes, meetings, meetingTimes, nextSteps } from "@/db/schema/meetings";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { comments, privateNotes } from "@/db/schema/reviews";
import { stageMoves } from "@/db/schema/stages";
import { messages, threads } from "@/db/schema/threads";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { fingerprint } from "@/lib/fingerprint";
import { STEP_FIELDS } from "@/lib/firms/schema";
import { handIn, planOf } from "../support/advisory";
import { fillContacts } from "../support/full-contacts";
import { handInMarket } from "../support/market-answers";
import type { TestFirm, TestMentor, TestPerson, World } from "../support/world";
import { campaignThingsOf } from "./campaign-things";
import { delegationThingsOf } from "./delegation-things";
import { itineraryThingsOf } from "./itinerary-things";
import { journeyThingsOf } from "./journey-things";
import { KEYS } from "./keys";
import { marketPlansOf } from "./market-plan-things";
import { offersOf } from "./offer-things";
import { panelThings } from "./panel-things";
import { ratingThingsOf } from "./rating-things";
import { waveThingsOf } from "./wave-things";

/** Ids of one firm's and its agency's things, as forms and addresses name them. */
export type Things = Record<(typeof KEYS)[number], string>;

/** Well-formed ids of nothing. */
export const unknownThings = (): Things =>
  Object.fromEntries([
    ...KEYS.map((key) => [key, randomUUID()]),
    ["token", newSecret()],
    ["guestToken", newSecret()],
    ["agencySlug", "no-such-agency"],
    ["ruleId", "no-such-rule"],
  ]) as Things;

type Firm = {
  firm: TestFirm;
  slug: string;
  member: TestPerson;
  mentor: TestMentor;
  admin: TestPerson;
  /** Whose second session and whose invitation it is. */
  person: TestPerson;
};

/** One of everything at a firm; what can be read carries the mark of the firm, so that a leak shows. */
export async function thingsOf(w: World, place: Firm, mark: string): Promise<Things> {
  const { firm, member, mentor, person } = place;
  const { agencyId, id: firmId } = firm;
  const own = { agencyId, firmId };
  const at = { createdAt: w.now };
  const id = {
    marketId: randomUUID(),
    joinRequestId: randomUUID(),
    commentId: randomUUID(),
    noteId: randomUUID(),
    moveId: randomUUID(),
    triggerId: randomUUID(),
  };
  const membershipId = await w.join(firm, member, "member");
  const assignmentId = await w.assign(firm, mentor);
  await w.owner.insert(firmMarkets).values({ ...own, id: id.marketId, country: "SE" });
  await marketPlansOf(w, firm);
  const asker = await w.person({ name: `Asker ${mark}` });
  const asked = { id: id.joinRequestId, accountId: asker.id, requestedAt: w.now };
  await w.owner.insert(joinRequests).values({ ...own, ...asked });
  const handed = await handIn(w, firm, { round: 1 });
  const open = await handIn(w, firm, { round: 2, status: "draft" });
  const plan = await planOf(w, firm);
  const said = { subjectKind: "plan", subjectId: plan.planId, body: `Said ${mark}`, ...at };
  const author = { authorAccountId: firm.owner.id, authorHat: "member" };
  await w.owner.insert(comments).values({ ...own, ...said, ...author, id: id.commentId });
  const note = { id: id.noteId, mentorId: mentor.id, body: `Note ${mark}`, updatedAt: w.now, ...at };
  await w.owner.insert(privateNotes).values({ ...own, ...note });
  const move = { id: id.moveId, stage: "launch", movedOn: "2024-03-04", because: `Order ${mark}` };
  await w.owner.insert(stageMoves).values({ ...own, ...move, recordedAt: w.now, recordedBy: firm.owner.id });
  await handInMarket(w, firm, "SE");
  const watched = { country: "SE", mode: "direct-export", factor: "factor.market.payment", level: 2 };
  const trigger = { id: id.triggerId, condition: "at-most", dueOn: "2031-05-01", note: `Bank ${mark}` };
  await w.owner.insert(reviewTriggers).values({ ...own, ...watched, ...trigger, ...at });
  const draft = { ...KNOWLEDGE_INNOVATION_V1, summary: `Draft ${mark}` };
  const drafted = { instrument: draft.id, baseVersion: draft.version, definition: draft, changedAt: w.now };
  await w.owner
    .insert(instrumentDrafts)
    .values({ agencyId, ...drafted })
    .onConflictDoNothing();
  const met = await meetingOf(w, place, assignmentId, mark);
  const delegation = await delegationThingsOf(w, firm, mentor, mark);
  const planned = { firm, mentor, planId: delegation.delegationPlanId, mark };
  const [row] = await w.owner.select().from(firms).where(eq(firms.id, firmId));
  if (!row) throw new Error("the firm was not written");
  return {
    ...id,
    ...met,
    agencyId,
    agencySlug: place.slug,
    firmId,
    membershipId,
    assignmentId,
    mentorId: mentor.id,
    firmName: row.legalName,
    handedId: handed.assessmentId,
    openId: open.assessmentId,
    resultId: handed.resultId,
    ruleId: handed.recommendationId,
    planId: plan.planId,
    actionId: plan.actionId,
    ...(await inviteBoth(w, place)),
    ...(await waveThingsOf(w, firm, mentor, mark)),
    ...(await ratingThingsOf(w, firm, mentor, open.assessmentId)),
    ...(await fillContacts(w, firm, `Buyer ${mark}`)),
    ...delegation,
    ...(await journeyThingsOf(w, planned)),
    ...(await itineraryThingsOf(w, planned)),
    ...(await offersOf(w, firm, mark)),
    ...(await campaignThingsOf(w, firm, mark)),
    ...(await panelThings(w, agencyId, person, mark)),
    sessionId: await secondSession(w, person),
    basicsSeen: fingerprint(row, STEP_FIELDS.basics),
    industrySeen: fingerprint(row, STEP_FIELDS.industry),
    productsSeen: fingerprint(row, STEP_FIELDS.products),
    peopleSeen: fingerprint(row, STEP_FIELDS.people),
    abroadSeen: fingerprint(row, STEP_FIELDS.abroad),
  };
}

/** A conversation, and a meeting that the mentor proposed, with a point, a note of the owner's and a next step. */
async function meetingOf(w: World, place: Firm, assignmentId: string, mark: string) {
  const { firm, mentor } = place;
  const { agencyId, id: firmId, owner } = firm;
  const [meetingId, itemId, meetingNoteId, stepId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const own = { agencyId, firmId };
  const at = { createdAt: w.now };
  const pair = { assignmentId, mentorId: mentor.id, proposedBy: "mentor", createdBy: mentor.person.id };
  await w.owner
    .insert(meetings)
    .values({ ...own, ...pair, id: meetingId, subject: `Met ${mark}`, minutes: 60, ...at });
  const startsAt = new Date(w.now.getTime() + 86_400_000);
  await w.owner.insert(meetingTimes).values({ ...own, meetingId, position: 1, startsAt });
  await w.owner
    .insert(agendaItems)
    .values({ ...own, meetingId, id: itemId, kind: "own", body: `Point ${mark}`, ...at });
  const said = { body: `Told ${mark}`, shared: true, authorAccountId: owner.id, authorHat: "member" };
  await w.owner
    .insert(meetingNotes)
    .values({ ...own, meetingId, id: meetingNoteId, ...said, updatedAt: w.now, ...at });
  await w.owner.insert(nextSteps).values({ ...own, meetingId, id: stepId, title: `Step ${mark}`, ...at });
  const threadId = randomUUID();
  const begun = { id: threadId, subject: `Thread ${mark}`, mentorIds: [mentor.id], createdBy: owner.id };
  await w.owner.insert(threads).values({ ...own, ...begun, lastAt: w.now, ...at });
  const word = { body: `Word ${mark}`, authorAccountId: owner.id, authorHat: "member" };
  await w.owner.insert(messages).values({ ...own, threadId, ...word, ...at });
  const handOverId = randomUUID();
  const left = { id: handOverId, firmName: `Left ${mark}`, askedAt: w.now };
  await w.owner
    .insert(handOvers)
    .values({ ...own, ...left, assignmentId: await endedOf(w, place), mentorId: mentor.id });
  return { meetingId, itemId, meetingNoteId, stepId, threadId, handOverId };
}

/** An earlier assignment of the same pair. */
async function endedOf(w: World, { firm, mentor }: Firm): Promise<string> {
  const id = randomUUID();
  const pair = { agencyId: firm.agencyId, firmId: firm.id, mentorId: mentor.id };
  await w.owner
    .insert(assignments)
    .values({ ...pair, id, since: w.now, endedAt: w.now, endedBecause: "finished" });
  return id;
}

async function inviteBoth(w: World, { firm, person, admin }: Firm) {
  const [invitationId, agencyInvitationId, token] = [randomUUID(), randomUUID(), newSecret()];
  const until = new Date(w.now.getTime() + 7 * 86_400_000);
  const times = { createdAt: w.now, sentAt: w.now, expiresAt: until };
  const row = { agencyId: firm.agencyId, email: person.email, ...times };
  await w.owner.insert(invitations).values([
    {
      ...row,
      id: invitationId,
      kind: "member",
      firmId: firm.id,
      role: "member",
      tokenHash: hashSecret(token),
      invitedBy: firm.owner.id,
    },
    { ...row, id: agencyInvitationId, kind: "mentor", tokenHash: randomUUID(), invitedBy: admin.id },
  ]);
  return { invitationId, agencyInvitationId, token };
}

async function secondSession(w: World, person: TestPerson): Promise<string> {
  const sessionId = randomUUID();
  const [first] = await w.owner
    .select()
    .from(sessions)
    .where(and(eq(sessions.accountId, person.id), eq(sessions.tokenHash, person.sessionHash)));
  if (!first) throw new Error("the person has no session");
  await w.owner.insert(sessions).values({ ...first, id: sessionId, tokenHash: randomUUID() });
  return sessionId;
}
