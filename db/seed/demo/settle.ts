import { accounts, credentials, sessions, termsAcceptances } from "@/db/schema/accounts";
import { administrators, agencies, mentors } from "@/db/schema/agencies";
import { firmMarkets, firms, memberships, sharing } from "@/db/schema/firms";
import { TERMS_VERSION } from "@/lib/domain/terms";
import { DEFAULT_SHARING } from "@/lib/domain/vocabulary";
import type { Build } from "./build";
import { DEMO_FIRMS, type DemoFirm } from "./firm-list";
import { DEMO_MENTORS, demoEmail, demoName } from "./people";

/** Until they say themselves how many firms they take at a time. */
const SEATS_AT_FIRST = 50;

export type Settler = { id: string; name: string; email: string; sessionHash: string };
export type SettledFirm = { id: string; firm: DemoFirm; owner: Settler; colleague: Settler | null };
export type SettledMentor = { id: string; person: Settler; markets: readonly string[] };
export type Settlement = { admins: Settler[]; mentors: SettledMentor[]; firms: SettledFirm[] };

const AGENCY = {
  slug: "northreach",
  name: "Northreach Trade Agency",
  country: "DK",
  timeZone: "Europe/Copenhagen",
};
const YEARS = 3.1 * 365;

/** The agency with its people and firms, as they would have registered over three years. */
export async function settle(build: Build, passwordHash: string): Promise<Settlement> {
  const { db, agencyId, at, chance } = build;
  await db
    .insert(agencies)
    .values({ ...AGENCY, id: agencyId, contactEmail: "office@northreach.example", createdAt: at(-YEARS) });
  const person = personOf(build, passwordHash);
  const admins = [await person("Signe Aaberg", "northreach"), await person("Oskar Tveit", "northreach")];
  for (const admin of admins)
    await db
      .insert(administrators)
      .values({ agencyId, id: chance.uuid(), accountId: admin.id, createdAt: at(-YEARS) });
  const settledMentors = [];
  for (const { name, ...profile } of DEMO_MENTORS) {
    const id = chance.uuid();
    const mentor = await person(name, "mentors.northreach");
    const { modes, markets, industries, languages, knowledge, ...words } = profile;
    const lists = {
      markets: [...markets],
      industries: [...industries],
      languages: [...languages],
      knowledge: [...knowledge],
    };
    const row = {
      agencyId,
      id,
      accountId: mentor.id,
      ...words,
      ...lists,
      entryModes: [...modes],
      capacity: SEATS_AT_FIRST,
      createdAt: at(-1_000),
    };
    await db.insert(mentors).values(row);
    settledMentors.push({ id, person: mentor, markets });
  }
  const settledFirms: SettledFirm[] = [];
  for (const [index, firm] of DEMO_FIRMS.entries()) {
    const owner = await person(demoName(index * 2 + 3), firm.name);
    const colleague = index % 3 === 2 ? null : await person(demoName(index * 2 + 90), firm.name);
    settledFirms.push(await settleFirm(build, firm, owner, colleague, -YEARS + 20 + index * 7));
  }
  return { admins, mentors: settledMentors, firms: settledFirms };
}

function personOf({ db, at, chance }: Build, passwordHash: string) {
  return async (name: string, place: string): Promise<Settler> => {
    const id = chance.uuid();
    const email = demoEmail(name, place);
    const createdAt = at(-YEARS);
    await db.insert(accounts).values({
      id,
      name,
      email,
      timeZone: "Europe/Copenhagen",
      emailVerifiedAt: createdAt,
      demonstration: true,
      createdAt,
    });
    await db.insert(credentials).values({ accountId: id, passwordHash, passwordChangedAt: createdAt });
    await db
      .insert(termsAcceptances)
      .values({ accountId: id, termsVersion: TERMS_VERSION, acceptedAt: createdAt });
    // A session for the years of the story; the seeding ends it.
    const sessionHash = `seed-${id}`;
    const far = at(400);
    await db.insert(sessions).values({
      accountId: id,
      tokenHash: sessionHash,
      secondFactor: true,
      createdAt,
      lastSeenAt: far,
      expiresAt: far,
    });
    return { id, name, email, sessionHash };
  };
}

async function settleFirm(
  { db, agencyId, at, chance }: Build,
  firm: DemoFirm,
  owner: Settler,
  colleague: Settler | null,
  day: number,
): Promise<SettledFirm> {
  const id = chance.uuid();
  const since = at(day);
  const [country, region] = firm.place;
  const [naceSection, naceDivision] = firm.industry ?? [null, null];
  await db.insert(firms).values({
    agencyId,
    id,
    legalName: firm.name,
    country,
    region,
    naceSection,
    naceDivision,
    sizeClass: firm.size,
    foundedYear: firm.founded,
    products: firm.products,
    hsChapters: [...firm.goods],
    languages: [...firm.languages],
    targetMarkets: [...firm.targets],
    foreignSalesShare: firm.share,
    goals: goalOf(firm),
    createdAt: since,
    updatedAt: since,
  });
  for (const [market, sinceYear, ...modes] of firm.markets)
    await db
      .insert(firmMarkets)
      .values({ agencyId, firmId: id, id: chance.uuid(), country: market, sinceYear, modes });
  for (const [member, role] of [
    [owner, "owner"],
    [colleague, "member"],
  ] as const)
    if (member)
      await db
        .insert(memberships)
        .values({ agencyId, firmId: id, id: chance.uuid(), accountId: member.id, role, joinedAt: since });
  await db.insert(sharing).values(
    DEFAULT_SHARING.map((scope) => ({
      agencyId,
      firmId: id,
      scope,
      grantedAt: since,
      grantedBy: owner.id,
    })),
  );
  return { id, firm, owner, colleague };
}

const goalOf = ({ markets, share }: DemoFirm) =>
  markets.length === 0
    ? "Find out whether going abroad makes sense for us, and where we would start."
    : (share ?? 0) < 20
      ? "Turn the odd order from abroad into steady business in one more market."
      : "Grow with partners we know, and learn earlier what customers abroad will want.";
