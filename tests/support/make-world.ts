import { randomUUID } from "node:crypto";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Database } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { administrators, agencies, mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms, memberships, sharing } from "@/db/schema/firms";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { Hat } from "@/lib/context/actor";
import { type Context, contextFor, systemContext } from "@/lib/context/context";
import { DEFAULT_SHARING } from "@/lib/domain/vocabulary";
import type { TestDatabase } from "./database";

// What commands read to build links and seal secrets; the database is the test's own, never this address.
process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
process.env.APP_ORIGIN ??= "https://portal.example";
process.env.AUTH_SECRET ??= "a-secret-for-tests-alone-0123456789abcdef";

const NOW = new Date("2026-06-15T09:30:00.000Z");

export type TestPerson = {
  id: string;
  email: string;
  name: string;
  sessionHash: string;
  sessionSecret: string;
};
export type TestFirm = { id: string; agencyId: string; owner: TestPerson };
export type TestMentor = { id: string; agencyId: string; person: TestPerson };

/** Enough that no test runs out of them by accident. */
const SEATS = 20;

/** Makes what a test needs, as the owner of the database, and contexts as the application sees them. */
export class World {
  /** Drizzle as the owner: no policy narrows it, so tests see what is really there. */
  readonly owner: NodePgDatabase;
  constructor(
    readonly database: TestDatabase,
    readonly app: Database,
    public now = NOW,
  ) {
    this.owner = drizzle(database.owner);
  }

  origin(now = this.now) {
    return { database: this.app, now, requestId: randomUUID() };
  }

  contextOf(person: TestPerson | null, hat: Hat, now = this.now): Promise<Context> {
    return contextFor(this.origin(now), hat, person?.sessionHash ?? null);
  }

  system(agencyId: string | null, job: string, onBehalfOf: string | null = null): Context {
    return systemContext(this.origin(), agencyId, job, onBehalfOf);
  }

  memberContext(firm: TestFirm, person = firm.owner): Promise<Context> {
    return this.contextOf(person, { kind: "member", id: firm.id });
  }

  mentorContext(mentor: TestMentor): Promise<Context> {
    return this.contextOf(mentor.person, { kind: "mentor", id: mentor.agencyId });
  }

  adminContext(person: TestPerson, agencyId: string): Promise<Context> {
    return this.contextOf(person, { kind: "admin", id: agencyId });
  }

  async agency(given: Partial<typeof agencies.$inferInsert> = {}): Promise<{ id: string; slug: string }> {
    const id = given.id ?? randomUUID();
    const slug = given.slug ?? `agency-${id.slice(0, 8)}`;
    await this.owner.insert(agencies).values({
      id,
      slug,
      name: `Agency ${id.slice(0, 4)}`,
      country: "DK",
      timeZone: "Europe/Copenhagen",
      contactEmail: "office@agency.example",
      createdAt: this.now,
      ...given,
    });
    return { id, slug };
  }

  /** A verified person with a live session (with second factor, unless said otherwise). */
  async person(
    given: { name?: string; email?: string; secondFactor?: boolean; verified?: boolean } = {},
  ): Promise<TestPerson> {
    const id = randomUUID();
    const sessionSecret = newSecret();
    const made = {
      id,
      name: given.name ?? `Person ${id.slice(0, 4)}`,
      email: given.email ?? `${id}@people.example`,
    };
    const emailVerifiedAt = given.verified === false ? null : this.now;
    await this.owner.insert(accounts).values({ ...made, emailVerifiedAt, createdAt: this.now });
    await this.owner.insert(sessions).values({
      accountId: id,
      tokenHash: hashSecret(sessionSecret),
      secondFactor: given.secondFactor ?? true,
      createdAt: this.now,
      lastSeenAt: this.now,
      expiresAt: new Date(this.now.getTime() + 30 * 86_400_000),
    });
    return { ...made, sessionSecret, sessionHash: hashSecret(sessionSecret) };
  }

  async firm(
    agencyId: string,
    given: Partial<typeof firms.$inferInsert> & { owner?: TestPerson } = {},
  ): Promise<TestFirm> {
    const { owner = await this.person(), ...columns } = given;
    const id = columns.id ?? randomUUID();
    await this.owner.insert(firms).values({
      legalName: `Firm ${id.slice(0, 4)}`,
      country: "DK",
      createdAt: this.now,
      updatedAt: this.now,
      ...columns,
      agencyId,
      id,
    });
    const firm = { id, agencyId, owner };
    await this.join(firm, owner, "owner");
    await this.owner
      .insert(sharing)
      .values(DEFAULT_SHARING.map((scope) => ({ agencyId, firmId: id, scope, grantedAt: this.now })));
    return firm;
  }

  async join(
    firm: Pick<TestFirm, "id" | "agencyId">,
    person: TestPerson,
    role: "owner" | "member" = "member",
  ): Promise<string> {
    const id = randomUUID();
    const row = {
      agencyId: firm.agencyId,
      firmId: firm.id,
      id,
      accountId: person.id,
      role,
      joinedAt: this.now,
    };
    await this.owner.insert(memberships).values(row);
    return id;
  }

  async mentor(
    agencyId: string,
    given: Partial<typeof mentors.$inferInsert> & { person?: TestPerson } = {},
  ): Promise<TestMentor> {
    const { person = await this.person(), ...columns } = given;
    const id = randomUUID();
    await this.owner
      .insert(mentors)
      .values({ capacity: SEATS, ...columns, agencyId, id, accountId: person.id, createdAt: this.now });
    return { id, agencyId, person };
  }

  async administrator(agencyId: string, person?: TestPerson): Promise<TestPerson> {
    const admin = person ?? (await this.person());
    await this.owner.insert(administrators).values({ agencyId, accountId: admin.id, createdAt: this.now });
    return admin;
  }

  async assign(firm: TestFirm, mentor: TestMentor): Promise<string> {
    const id = randomUUID();
    const row = { agencyId: firm.agencyId, id, firmId: firm.id, mentorId: mentor.id, since: this.now };
    await this.owner.insert(assignments).values(row);
    return id;
  }
}
