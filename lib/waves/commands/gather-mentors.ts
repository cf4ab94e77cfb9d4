import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { memberships } from "@/db/schema/firms";
import {
  mentorAbsences,
  mentorBusinesses,
  mentorFirmChoices,
  mentorVettings,
} from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import type { PairingMentor } from "@/lib/domain/pairing/types";
import { sectionOf } from "@/lib/domain/reference/nace";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

/** A mentor who can take part, with what the mentor wrote about firms. */
export type MentorRow = Omit<PairingMentor, "avoids" | "agreesTo" | "prefers" | "businesses"> & {
  name: string;
  email: string;
  choices: { name: string; choice: string }[];
  businesses: { name: string; division: string; markets: string[] }[];
};

// Proposals that wait for an answer hold their seat, so that two waves never promise the same one.
const taken = sql<number>`((select count(*) from ${assignments} a where a.agency_id = ${mentors.agencyId}
    and a.mentor_id = ${mentors.id} and a.ended_at is null)
  + (select count(*) from ${wavePairs} p where p.agency_id = ${mentors.agencyId}
    and p.mentor_id = ${mentors.id} and p.state = 'offered'))::int`;

/** Active and vetted mentors of the agency, by id. */
export async function readMentors(tx: Tx, agencyId: string, today: string): Promise<MentorRow[]> {
  const rows = await tx
    .select({ mentor: mentors, name: accounts.name, email: accounts.email, taken })
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .innerJoin(
      mentorVettings,
      and(eq(mentorVettings.agencyId, mentors.agencyId), eq(mentorVettings.mentorId, mentors.id)),
    )
    .where(
      and(eq(mentors.agencyId, agencyId), eq(mentors.state, "active"), eq(mentorVettings.state, "vetted")),
    )
    .orderBy(mentors.id);
  const choices = await tx
    .select()
    .from(mentorFirmChoices)
    .where(eq(mentorFirmChoices.agencyId, agencyId))
    .orderBy(mentorFirmChoices.id);
  const businesses = await tx
    .select()
    .from(mentorBusinesses)
    .where(eq(mentorBusinesses.agencyId, agencyId))
    .orderBy(mentorBusinesses.id);
  const away = await tx
    .select({ mentorId: mentorAbsences.mentorId })
    .from(mentorAbsences)
    .where(
      and(
        eq(mentorAbsences.agencyId, agencyId),
        sql`${today}::date between ${mentorAbsences.fromOn} and ${mentorAbsences.toOn}`,
      ),
    );
  const partners = await partnersOf(
    tx,
    agencyId,
    rows.map(({ mentor }) => mentor.accountId),
  );
  const absent = new Set(away.map(({ mentorId }) => mentorId));
  return rows.map(({ mentor, name, email, taken: active }) => ({
    ...offerOf(mentor),
    people: [
      mentor.accountId,
      ...partners.filter(({ accountId }) => accountId === mentor.accountId).map(({ partner }) => partner),
    ],
    name,
    email,
    active,
    absent: absent.has(mentor.id),
    choices: choices.filter(({ mentorId }) => mentorId === mentor.id),
    businesses: businesses.filter(({ mentorId }) => mentorId === mentor.id),
  }));
}

/** Who owns or runs a firm together with a mentor: a firm of theirs has an owner in common with the mentor. */
async function partnersOf(tx: Tx, agencyId: string, accountIds: string[]) {
  const [own, other] = [alias(memberships, "own"), alias(memberships, "other")];
  return tx
    .selectDistinct({ accountId: own.accountId, partner: other.accountId })
    .from(own)
    .innerJoin(
      other,
      and(eq(other.agencyId, own.agencyId), eq(other.firmId, own.firmId), isNull(other.endedAt)),
    )
    .where(and(eq(own.agencyId, agencyId), inArray(own.accountId, accountIds), isNull(own.endedAt)))
    .orderBy(own.accountId, other.accountId);
}

function offerOf(mentor: typeof mentors.$inferSelect) {
  const years = new Map(mentor.marketFacts.map((fact) => [fact.country, fact.years]));
  const levels = new Map(mentor.languageFacts.map(({ code, level }) => [code, level]));
  const sections = mentor.divisions.flatMap((division) => sectionOf(division) ?? []);
  return {
    id: mentor.id,
    agencyId: mentor.agencyId,
    languages: mentor.languages.map((code) => ({ code, level: levels.get(code) ?? (2 as const) })),
    markets: mentor.markets.map((country) => ({ country, years: years.get(country) ?? 1 })),
    sections: [...new Set([...mentor.industries, ...sections])],
    divisions: mentor.divisions,
    modes: ENTRY_MODES.filter((one) => mentor.entryModes.includes(one)),
    knowledge: KNOWLEDGE.filter((one) => mentor.knowledge.includes(one)),
    competences: COMPETENCE_AREAS.filter((one) => mentor.competences.includes(one)),
    phases: PHASES.filter((one) => mentor.phases.includes(one)),
    country: mentor.country,
    region: mentor.region,
    travels: mentor.travels,
    capacity: mentor.capacity,
  };
}
