import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { introductionQuestions, introductions } from "@/db/schema/contacts";
import { memberships } from "@/db/schema/firms";
import { answerByLink, answerQuestion } from "@/lib/contacts/commands/answer-question";
import { confirmResult } from "@/lib/contacts/commands/confirm-result";
import { eraseIntroduction, recordIntroduction } from "@/lib/contacts/commands/record-introduction";
import { listContacts } from "@/lib/contacts/queries/contacts";
import { getQuestionBehind } from "@/lib/contacts/queries/link";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import type { ActorOf } from "@/lib/context/actor";
import { type Context, systemContext } from "@/lib/context/context";
import { shareOf } from "@/lib/domain/contact-terms";
import { askAboutContacts } from "@/lib/jobs/contact-questions";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let firm: TestFirm;
let member: Context<ActorOf<"member">>;
let jobs: Database;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
  vi.stubEnv("AUTH_SECRET", "a-secret-for-tests-only-0123456789");
});
afterAll(() => jobs.close());
beforeEach(async () => {
  firm = await w.firm((await w.agency()).id);
  member = (await w.memberContext(firm)) as Context<ActorOf<"member">>;
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const monthsAgo = (months: number) => {
  const day = new Date(w.now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};
const form = {
  kind: "market",
  place: "fair",
  delegationId: "",
  assignmentId: "",
  personName: "Kari Buyer",
  personRole: "Buyer",
  organisation: "Ovens AS",
  country: "NO",
  introducedOn: "2026-05-01",
  consent: "on",
};
async function recorded(changes: Partial<typeof form> = {}): Promise<string> {
  const made = await recordIntroduction(member, { ...form, ...changes });
  if (!made.ok) throw new Error(`${made.code} ${JSON.stringify(made.fields)}`);
  return made.value.id;
}
const ask = () => askAboutContacts({ database: jobs, now: w.now, requestId: "daily" });

it("keeps a person only with consent, never in the history, and erases for good", async () => {
  const { consent, ...without } = form;
  expect(consent).toBe("on");
  expect(await recordIntroduction(member, without)).toMatchObject({
    ok: false,
    fields: { consent: ["consent"] },
  });
  expect(await recordIntroduction(member, { ...form, introducedOn: "2190-01-01" })).toMatchObject({
    ok: false,
    fields: { introducedOn: ["in-future"] },
  });
  expect(await recordIntroduction(member, { ...form, assignmentId: firm.id })).toEqual(refused("invalid"));
  expect(await w.owner.$count(introductions, eq(introductions.firmId, firm.id))).toBe(0);
  const introductionId = await recorded();
  const elsewhere = await w.memberContext(await w.firm(firm.agencyId));
  expect(await eraseIntroduction(elsewhere, { introductionId })).toEqual(refused("not-found"));
  expect(await eraseIntroduction(member, { introductionId })).toMatchObject({ ok: true });
  expect(await listContacts(member)).toMatchObject([{ erased: true, personName: "", organisation: "" }]);
  const rows = await w.owner.select().from(audit).where(eq(audit.subjectId, introductionId));
  expect(rows.map(({ verb }) => verb).sort()).toEqual(["introduction.erased", "introduction.recorded"]);
  expect(JSON.stringify(rows)).not.toContain("Kari");
});

it("asks once a month that is due, and the link of the mail answers once", async () => {
  const introductionId = await recorded({ introducedOn: monthsAgo(1) });
  await recorded({ introducedOn: monthsAgo(0) });
  const told = await Promise.all([ask(), ask()]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await ask()).toBe(0);
  const [mail] = await w.owner.select().from(mails).where(eq(mails.toEmail, firm.owner.email));
  expect(mail?.subject).toBe("What became of Kari Buyer, Ovens AS?");
  const token = /token=([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
  const portal = w.system(null, "accounts");
  expect(await getQuestionBehind(portal, token)).toEqual({
    month: 1,
    personName: "Kari Buyer",
    organisation: "Ovens AS",
    state: "open",
  });
  const answer = { token, used: "yes", uses: ["customer", "information"], worth: "4" };
  expect(await answerByLink(portal, { ...answer, token: "of-no-worth" })).toEqual(refused("link-used"));
  expect(await answerByLink(portal, answer)).toMatchObject({ ok: true });
  expect(await answerByLink(portal, answer)).toEqual(refused("link-used"));
  expect(await getQuestionBehind(portal, token)).toMatchObject({ state: "answered" });
  const [row] = await w.owner
    .select({ by: introductionQuestions.answeredBy })
    .from(introductionQuestions)
    .where(eq(introductionQuestions.introductionId, introductionId));
  expect(row?.by).toBe(firm.owner.id);
  const [kept] = (await listContacts(member)).find(({ id }) => id === introductionId)?.asked ?? [];
  expect(kept).toMatchObject({ month: 1, used: true, uses: ["customer", "information"], worth: 4 });
  const again = { questionId: kept?.id, used: "no" };
  expect(await answerQuestion(member, again)).toEqual(refused("answered"));
});

it("gives each person a link of their own, which dies after 60 days and with the place in the firm", async () => {
  const colleague = await w.person();
  const membershipId = await w.join(firm, colleague);
  await recorded({ introducedOn: monthsAgo(1) });
  expect(await ask()).toBe(1);
  const tokenOf = async (email: string) => {
    const [mail] = await w.owner.select().from(mails).where(eq(mails.toEmail, email));
    return /token=([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
  };
  const [own, theirs] = [await tokenOf(firm.owner.email), await tokenOf(colleague.email)];
  expect(own).not.toBe(theirs);
  const portal = w.system(null, "accounts");
  await w.owner.update(memberships).set({ endedAt: w.now }).where(eq(memberships.id, membershipId));
  expect(await getQuestionBehind(portal, theirs)).toBeNull();
  expect(await answerByLink(portal, { token: theirs, used: "no" })).toEqual(refused("link-used"));
  const later = { ...w.origin(), now: new Date(w.now.getTime() + 61 * 86_400_000) };
  const then = systemContext(later, null, "accounts");
  expect(await getQuestionBehind(then, own)).toMatchObject({ state: "expired" });
  expect(await answerByLink(then, { token: own, used: "no" })).toEqual(refused("link-expired"));
  expect(await answerByLink(portal, { token: own, used: "no" })).toMatchObject({ ok: true });
});

it("asks after three months, forgets worth where nothing was used, and leaves erased people out", async () => {
  await recorded({ introducedOn: monthsAgo(3) });
  const gone = await recorded({ introducedOn: monthsAgo(12) });
  await eraseIntroduction(member, { introductionId: gone });
  await ask();
  const asked = await w.owner
    .select()
    .from(introductionQuestions)
    .where(eq(introductionQuestions.firmId, firm.id));
  expect(asked.map(({ month }) => month)).toEqual([3]);
  const questionId = asked[0]?.id;
  const no = { questionId, used: "no", uses: "customer", worth: "5" };
  expect(await answerQuestion(member, no)).toMatchObject({ ok: true });
  expect((await listContacts(member)).flatMap(({ asked: all }) => all)).toMatchObject([
    { used: false, uses: [], worth: null },
  ]);
});

it("counts what firms confirm for the agency, and shows no share of few answers", async () => {
  const introductionId = await recorded({ introducedOn: monthsAgo(1) });
  const result = { introductionId, kind: "order", amount: "5000", currency: "", without: "later", note: "" };
  expect(await confirmResult(member, result)).toMatchObject({
    ok: false,
    fields: { currency: ["required"] },
  });
  expect(await confirmResult(member, { ...result, currency: "EUR" })).toMatchObject({ ok: true });
  const admin = await w.adminContext(await w.administrator(firm.agencyId), firm.agencyId);
  const rows = await listOutcomes(admin as Context<ActorOf<"admin">>);
  expect(rows.map(({ group }) => group).sort()).toEqual(["all", "market"]);
  expect(rows[0]).toMatchObject({ introductions: 1, answered: 0, used: 0, results: 1 });
  expect(rows[0]).toMatchObject({ uses: {}, kinds: { order: 1 }, without: { later: 1 } });
  await ask();
  const mine = eq(introductionQuestions.introductionId, introductionId);
  const [question] = await w.owner.select().from(introductionQuestions).where(mine);
  const yes = { questionId: question?.id, used: "yes", uses: ["customer", "information"], worth: "5" };
  expect(await answerQuestion(member, yes)).toMatchObject({ ok: true });
  const [all] = await listOutcomes(admin as Context<ActorOf<"admin">>);
  expect(all).toMatchObject({ answered: 1, used: 1, uses: { customer: 1, information: 1 } });
  expect(shareOf(4, 4)).toBeNull();
  const share = shareOf(5, 10);
  expect(share?.low).toBeCloseTo(0.2366, 3);
  expect(share?.high).toBeCloseTo(0.7634, 3);
});
