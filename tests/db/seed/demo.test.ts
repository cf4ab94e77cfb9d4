import { and, count, eq, isNotNull, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { accounts, mails, sessions } from "@/db/schema/accounts";
import { assessments, results } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { mentorVettings } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { seedDemo } from "@/db/seed/demo";
import { DEMO_FIRMS } from "@/db/seed/demo/firm-list";
import { DEMO_OFFERS } from "@/db/seed/demo/offer-list";
import { DEMO_MENTORS } from "@/db/seed/demo/people";
import { getDistribution } from "@/lib/campaigns/queries/distribution";
import { listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { listCampaigns } from "@/lib/campaigns/queries/list-campaigns";
import { listContacts } from "@/lib/contacts/queries/contacts";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import { listDelegations } from "@/lib/delegations/queries/for-agency";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { isCountry, isRegion } from "@/lib/domain/reference/countries";
import { isHsChapter } from "@/lib/domain/reference/hs-chapters";
import { isLanguage } from "@/lib/domain/reference/languages";
import { isNaceDivision, isNaceSection } from "@/lib/domain/reference/nace";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import { listMarkets } from "@/lib/entry-modes/queries/list-markets";
import { listOpenTriggers } from "@/lib/entry-modes/queries/list-open-triggers";
import { listFeedback } from "@/lib/feedback/queries";
import { listQuestionnaires } from "@/lib/instruments/queries/for-agency";
import { listMarketPlans } from "@/lib/market-plans/queries";
import { getTerms } from "@/lib/matching/queries/terms";
import { getWishes } from "@/lib/matching/queries/wishes";
import { listMeetings } from "@/lib/meetings/queries/lines";
import { listPanels } from "@/lib/panels/queries/for-agency";
import { listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { newestRounds } from "@/lib/picture/queries/newest-rounds";
import { listOutcomes as listMoved } from "@/lib/plans/queries/list-outcomes";
import { getSecondView } from "@/lib/ratings/queries/second-view";
import { getResult } from "@/lib/results/queries/get-result";
import { getRescored } from "@/lib/results/queries/rescored";
import { getStages } from "@/lib/stages/queries";
import { countUnread } from "@/lib/threads/queries/list-threads";
import { listWaves } from "@/lib/waves/queries/list-waves";
import { type World, world } from "../../support/world";
import { demoJourney } from "./demo-journey";
import { enterDemo } from "./demo-visits";

let w: World;
const secret = "a-secret-for-tests-only-0123456789";

beforeAll(async () => {
  w = await world();
  await seedDemo(w.database.urls.owner, secret, w.now);
}, 120_000);

it("writes only codes that exist", () => {
  const wrong = DEMO_FIRMS.flatMap(
    ({ name, place: [country, region], industry, goods, languages, markets, targets }) => [
      ...(isCountry(country) && (region === null || isRegion(region, country))
        ? []
        : [`${name}: ${country} ${region}`]),
      ...(industry === null || (isNaceSection(industry[0]) && isNaceDivision(industry[1]))
        ? []
        : [`${name}: ${industry}`]),
      ...goods.filter((code) => !isHsChapter(code)).map((code) => `${name}: goods ${code}`),
      ...languages.filter((code) => !isLanguage(code)).map((code) => `${name}: language ${code}`),
      ...[...targets, ...markets.map(([code]) => code)]
        .filter((code) => !isCountry(code))
        .map((code) => `${name}: market ${code}`),
    ],
  );
  const offers = DEMO_OFFERS.filter(
    ({ zone, markets = [] }) => !isTimeZone(zone) || !markets.every(isCountry),
  );
  expect([...wrong, ...offers.map(({ title }) => title)]).toEqual([]);
});

it("has firms in every phase with rounds over three years", async () => {
  expect(await w.owner.$count(firms)).toBe(DEMO_FIRMS.length);
  const phases = await w.owner
    .select({ phase: results.phase, n: count() })
    .from(results)
    .where(isNotNull(results.phase))
    .groupBy(results.phase);
  expect(phases.map(({ phase }) => phase).sort()).toEqual(["experienced", "initial", "pre"]);
  const [span] = await w.owner
    .select({ days: sql<number>`(max(submitted_at)::date - min(submitted_at)::date)::int` })
    .from(assessments);
  expect(span?.days).toBeGreaterThan(700);
});

it("has a firm that has answered every questionnaire about the firm, and others that have answered some", async () => {
  const rows = await w.owner
    .selectDistinct({ firmId: results.firmId, name: firms.legalName, instrument: results.instrument })
    .from(results)
    .innerJoin(firms, eq(firms.id, results.firmId));
  const answered = (name: string) => rows.filter((row) => row.name === name).map((row) => row.instrument);
  expect(answered("Ovnby Ovens")).toEqual(expect.arrayContaining([...FIRM_WIDE]));
  expect(
    new Set(rows.flatMap((row) => (row.instrument === "competence" ? [row.firmId] : []))).size,
  ).toBeGreaterThan(4);
});

it("leaves no open door: no session, no mail, and every account marked", async () => {
  expect(await w.owner.$count(sessions)).toBe(0);
  expect(await w.owner.$count(mails)).toBe(0);
  expect(await w.owner.$count(accounts, eq(accounts.demonstration, false))).toBe(0);
});

it("leaves a told story as it is", async () => {
  const before = await w.owner.select({ id: results.id }).from(results).orderBy(results.id);
  await seedDemo(w.database.urls.owner, secret, new Date(w.now.getTime() + 86_400_000));
  expect(await w.owner.select({ id: results.id }).from(results).orderBy(results.id)).toEqual(before);
});

it("has something to show on every screen about a firm", async () => {
  const { owner, mentor, firmId } = await enterDemo(w, "Ovnby Ovens");
  const stages = await getStages(owner, { firmId });
  expect(stages.moves.map(({ told }) => told?.direction)).toEqual(
    expect.arrayContaining(["first", "up", "down"]),
  );
  const markets = await listMarkets(owner, firmId);
  expect(markets.filter(({ last }) => last !== null)).toHaveLength(2);
  expect(await listOpenTriggers(owner, firmId)).toHaveLength(1);
  const plans = await listMarketPlans(owner, { firmId });
  expect(plans.map(({ written }) => written)).toContain(6);
  expect((await getWishes(owner, { firmId })).wishes).toHaveLength(3);
  const meetings = await listMeetings(owner, { firmId });
  expect(new Set(meetings.map(({ state }) => state))).toEqual(new Set(["held", "agreed", "proposed"]));
  expect((await listFeedback(owner, { firmId })).map(({ side }) => side).toSorted()).toEqual([
    "firm",
    "mentor",
  ]);
  const contacts = await listContacts(owner);
  expect(contacts.filter(({ results }) => results.length > 0)).toHaveLength(3);
  expect(contacts.some(({ asked }) => asked.some(({ used }) => used))).toBe(true);
  expect(await countUnread(owner)).toBeGreaterThan(0);
  const revealed = and(eq(assessments.firmId, firmId), isNotNull(assessments.revealedAt));
  const [rating] = await w.owner.select({ roundId: assessments.ratesId }).from(assessments).where(revealed);
  const view = await getSecondView(owner, { firmId, assessmentId: rating?.roundId ?? "" });
  expect(view?.shown?.agenda.length).toBeGreaterThan(0);
  expect(await getTerms(mentor, { mentorId: mentor.actor.mentorId })).toMatchObject({
    competences: expect.arrayContaining([expect.any(String)]),
    hoursAMonth: expect.any(Number),
  });
});

it("has something to show on every screen of the agency", async () => {
  const { admin } = await enterDemo(w, "Ovnby Ovens");
  expect((await listWaves(admin)).map(({ state }) => state)).toEqual(["draft", "published"]);
  const answered = await w.owner.select({ state: wavePairs.state }).from(wavePairs);
  expect(answered.map(({ state }) => state)).toEqual(
    expect.arrayContaining(["accepted", "declined", "offered"]),
  );
  expect(await w.owner.$count(mentorVettings, eq(mentorVettings.state, "vetted"))).toBe(DEMO_MENTORS.length);
  expect((await listPanels(admin)).map(({ rounds }) => rounds)).toEqual([1, 2, 2, 1]);
  expect((await listOutcomes(admin)).length).toBeGreaterThan(2);
  expect((await listDelegations(admin)).map(({ state }) => state)).toEqual(
    expect.arrayContaining(["open", "planned", "travelled"]),
  );
  const drafts = (await listQuestionnaires(admin)).filter(({ draftChangedAt }) => draftChangedAt !== null);
  expect(drafts.map(({ id }) => id)).toEqual(["competence"]);
  const weighed = drafts[0]?.current;
  expect(weighed?.provenance).toMatchObject({
    kind: "panel",
    panel: {
      rounds: 2,
      experts: { total: 8, byKind: { mentor: 5, administrator: 1, guest: 2 } },
      accepted: 14,
      rejected: 2,
      proposed: ["Somebody at home may decide while the manager travels"],
    },
  });
  expect(weighed?.used.submitted).toBe(1);
});

it("has a firm that answered under a panel's weights, whose result says whose they are and what they leave open", async () => {
  const { firmId, owner } = await enterDemo(w, "Grønmark Garden Tools");
  const rounds = await owner.read((tx) => newestRounds(tx, owner.actor, firmId));
  const assessmentId = rounds.find(({ instrument }) => instrument === "competence")?.assessmentId;
  const result = await getResult(owner, { firmId, assessmentId });
  expect(result?.caveat).toContain(
    "8 experts of the panel “What carries a small firm abroad from our coast”",
  );
  const areas = result?.instrument === "competence" ? result.diagnosis.areas : [];
  expect(areas.map(({ band, score }) => band?.[1] === score)).toEqual([true, true, true, true]);
  expect(areas.some(({ band }) => band && band[2] - band[0] > 0.01)).toBe(true);
  const languages = areas.flatMap(({ parts }) => parts).find(({ part }) => part === "languages");
  expect(languages?.asked).toBe(1);
});

it("tells what finished actions moved, and of a result scored again under the agency's edition", async () => {
  const { firmId, owner, admin } = await enterDemo(w, "Ovnby Ovens");
  const moved = (await listMoved(owner, firmId)).filter(({ to, risen }) => to !== null && risen.could > 0);
  expect(moved.length).toBeGreaterThanOrEqual(2);
  expect(moved.some(({ risen }) => risen.rose > 0)).toBe(true);
  const alike = await listEffectsAlike(owner, { firmId, phase: "initial" });
  expect(alike.map(({ kind }) => kind)).toEqual(["all", "industry", "size"]);
  const rounds = await owner.read((tx) => newestRounds(tx, owner.actor, firmId));
  const assessmentId = rounds.find(({ instrument }) => instrument === "antecedents")?.assessmentId ?? "";
  const page = await getRescored(owner, { firmId, assessmentId });
  expect(page?.kept).toHaveLength(1);
  expect(page?.preview).toMatchObject({ same: false, under: { version: { edition: 1 } } });
  expect(await getRescored(admin, { firmId, assessmentId })).toEqual(page);
});

it("tells of a survey with answers to read, and of one that firms can answer", async () => {
  const { admin, owner } = await enterDemo(w, "Ovnby Ovens");
  const surveys = await listCampaigns(admin);
  expect(surveys.map(({ state }) => state)).toEqual(["open", "ended"]);
  expect(surveys[1]?.counts.answered).toBeGreaterThanOrEqual(12);
  const campaignId = surveys[1]?.id ?? "";
  const distribution = await getDistribution(admin, { campaignId, firms: "abroad" });
  expect(distribution?.questions.filter(({ n }) => n === null)).toEqual([]);
  expect(await listOpenSurveys(owner)).toHaveLength(1);
});

it("tells of a group that prepares its journey", async () => {
  const { firms, ...told } = await demoJourney(w);
  expect(firms).toBeGreaterThanOrEqual(2);
  const seats = ["accepted", "declined", "invited", "waiting"];
  expect(told).toEqual({ seats, meetings: ["held", "planned"], documents: 3 });
});
