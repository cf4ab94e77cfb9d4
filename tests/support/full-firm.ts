import { randomUUID } from "node:crypto";
import { answerViews } from "@/db/schema/answer-views";
import { assessments, responses, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { firmMarkets, invitations, joinRequests } from "@/db/schema/firms";
import { instrumentVersions } from "@/db/schema/instruments";
import { marketPlanParts, marketPlans } from "@/db/schema/market-plans";
import { interests, offers } from "@/db/schema/offers";
import { actions, plans } from "@/db/schema/plans";
import { revealedAnswers } from "@/db/schema/revealed-answers";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { comments, privateNotes, reviews, visits } from "@/db/schema/reviews";
import { stageMoves } from "@/db/schema/stages";
import { fillCampaign } from "./full-campaign";
import { fillContacts } from "./full-contacts";
import { fillDelegation } from "./full-delegation";
import { fillJourney } from "./full-journey";
import { fillMentoring } from "./full-mentoring";
import { fillWave } from "./full-wave";
import type { TestFirm, TestMentor, World } from "./world";

/** One row of everything that hangs on a firm, as seen by row-level security. */
export async function fillFirm(w: World, firm: TestFirm, mentor: TestMentor): Promise<{ offerId: string }> {
  const { agencyId, id: firmId } = firm;
  const own = { agencyId, firmId };
  const account = firm.owner.id;
  const [assessmentId, resultId, planId, offerId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const insert = w.owner;
  await insert.insert(firmMarkets).values({ ...own, country: "SE" });
  const asker = await w.person();
  await insert.insert(joinRequests).values({ ...own, accountId: asker.id, requestedAt: w.now });
  const times = { createdAt: w.now, sentAt: w.now, expiresAt: w.now };
  await insert.insert(invitations).values({
    ...own,
    kind: "member",
    role: "member",
    email: "guest@people.example",
    tokenHash: randomUUID(),
    invitedBy: account,
    ...times,
  });
  const [instrument] = await insert.select().from(instrumentVersions).limit(1);
  if (!instrument) throw new Error("no instrument was seeded");
  await insert.insert(assessments).values({
    ...own,
    id: assessmentId,
    instrument: instrument.instrument,
    instrumentVersion: instrument.version,
    round: 1,
    status: "submitted",
    startedAt: w.now,
  });
  const answer = { ...own, assessmentId, itemKey: "phase.active", kind: "unknown", answeredAt: w.now };
  await insert.insert(responses).values(answer);
  const seen = { accountId: mentor.person.id, hat: "mentor", firstSeenAt: w.now };
  await insert.insert(answerViews).values({ ...own, assessmentId, ...seen });
  const shown = { ratingId: assessmentId, roundId: assessmentId, answers: [], takenAt: w.now };
  await insert.insert(revealedAnswers).values({ ...own, ...shown });
  const empty = { diagnosis: {} as never, recommendations: { first: [], rest: [] } };
  const result = {
    ...own,
    id: resultId,
    assessmentId,
    instrument: "knowledge-innovation",
    rulesVersion: 1,
    phase: "pre",
    band: "starting",
    computedAt: w.now,
  };
  await insert.insert(results).values({ ...result, ...empty });
  await insert.insert(plans).values({ ...own, id: planId, createdAt: w.now });
  await insert
    .insert(actions)
    .values({ ...own, planId, title: "Visit a fair", effort: "small", createdAt: w.now });
  const trigger = { country: "SE", mode: "direct-export", factor: "factor.market.payment", level: 2 };
  await insert
    .insert(reviewTriggers)
    .values({ ...own, ...trigger, condition: "at-most", dueOn: "2031-05-01", createdAt: w.now });
  const said = { subjectKind: "plan", subjectId: planId, body: "Well begun.", createdAt: w.now };
  await insert.insert(comments).values({ ...own, ...said, authorAccountId: account, authorHat: "member" });
  const author = { mentorId: mentor.id, accountId: mentor.person.id };
  await insert.insert(reviews).values({ ...own, ...said, ...author, verdict: "signed-off" });
  const note = { mentorId: mentor.id, body: "Asked about cash.", createdAt: w.now, updatedAt: w.now };
  await insert.insert(privateNotes).values({ ...own, ...note });
  const part = { country: "SE", part: "goals", body: "Two dealers.", updatedAt: w.now, updatedBy: account };
  await insert.insert(marketPlans).values({ ...own, country: part.country });
  await insert.insert(marketPlanParts).values({ ...own, ...part });
  const move = { stage: "launch", movedOn: "2026-03-02", because: "First order from Malmö." };
  await insert.insert(stageMoves).values({ ...own, ...move, recordedAt: w.now, recordedBy: account });
  await insert.insert(visits).values({ ...own, accountId: account, hat: "member", lastAt: w.now });
  const offer = {
    agencyId,
    id: offerId,
    kind: "fair",
    title: "A fair",
    timeZone: "UTC",
    createdAt: w.now,
    updatedAt: w.now,
  };
  await insert.insert(offers).values({ ...offer, status: "draft" });
  await insert.insert(interests).values({ ...own, offerId, accountId: account, notedAt: w.now });
  const event = { verb: "plan.submitted", subjectKind: "plan", subjectId: planId, scope: "plan" };
  await insert.insert(audit).values({ ...own, ...event, at: w.now, accountId: account, hat: "member" });
  await fillMentoring(w, firm, mentor);
  await fillContacts(w, firm);
  await fillJourney(w, firm, await fillDelegation(w, firm));
  await fillWave(w, firm, mentor);
  await fillCampaign(w, firm);
  return { offerId };
}
