import { count, eq, isNotNull, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { accounts, mails, sessions } from "@/db/schema/accounts";
import { assessments, results } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { seedDemo } from "@/db/seed/demo";
import { DEMO_FIRMS } from "@/db/seed/demo/firm-list";
import { DEMO_OFFERS } from "@/db/seed/demo/offer-list";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { isCountry, isRegion } from "@/lib/domain/reference/countries";
import { isHsChapter } from "@/lib/domain/reference/hs-chapters";
import { isLanguage } from "@/lib/domain/reference/languages";
import { isNaceDivision, isNaceSection } from "@/lib/domain/reference/nace";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import { type World, world } from "../../support/world";

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
