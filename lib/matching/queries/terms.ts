import { asc } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import {
  mentorAbsences,
  mentorBusinesses,
  mentorFirmChoices,
  mentorVettings,
} from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { PHASES } from "@/lib/domain/vocabulary";
import { MARKET_ROLES, SHOWN_AS, VETTING_STATES } from "../schema";
import { mentorRows } from "../scope";
import type { MentorTerms, Vetting } from "../types";

/** What a mentor offers, for the mentor and the agency's administrators; null where there is no such mentor. */
export async function getTerms(
  context: Context<ActorOf<"mentor" | "admin">>,
  { mentorId }: { mentorId: string },
): Promise<MentorTerms | null> {
  const { actor } = context;
  return context.read(async (tx) => {
    const asMentor = { agencyId: mentors.agencyId, mentorId: mentors.id };
    const [row] = await tx
      .select()
      .from(mentors)
      .where(mentorRows(actor, asMentor, mentorId));
    if (!row) return null;
    const absences = await tx
      .select({ id: mentorAbsences.id, fromOn: mentorAbsences.fromOn, toOn: mentorAbsences.toOn })
      .from(mentorAbsences)
      .where(mentorRows(actor, mentorAbsences, mentorId))
      .orderBy(asc(mentorAbsences.fromOn), asc(mentorAbsences.id));
    const businesses = await tx
      .select(businessColumns)
      .from(mentorBusinesses)
      .where(mentorRows(actor, mentorBusinesses, mentorId))
      .orderBy(asc(mentorBusinesses.name), asc(mentorBusinesses.id));
    const firmChoices = await tx
      .select({
        id: mentorFirmChoices.id,
        name: mentorFirmChoices.name,
        choice: mentorFirmChoices.choice,
      })
      .from(mentorFirmChoices)
      .where(mentorRows(actor, mentorFirmChoices, mentorId))
      .orderBy(asc(mentorFirmChoices.choice), asc(mentorFirmChoices.name));
    const [vetting] = await tx
      .select()
      .from(mentorVettings)
      .where(mentorRows(actor, mentorVettings, mentorId));
    return {
      ...termsOf(row),
      absences,
      businesses,
      firmChoices,
      vetting: vetting ? toVetting(vetting) : null,
    };
  });
}

const businessColumns = {
  id: mentorBusinesses.id,
  name: mentorBusinesses.name,
  interest: mentorBusinesses.interest,
  division: mentorBusinesses.division,
  markets: mentorBusinesses.markets,
};

type MentorLine = typeof mentors.$inferSelect;

function termsOf(row: MentorLine) {
  const years = new Map(row.marketFacts.map((fact) => [fact.country, fact]));
  const levels = new Map(row.languageFacts.map(({ code, level }) => [code, level]));
  return {
    mentorId: row.id,
    version: row.version,
    markets: row.markets.map((country) => ({
      country,
      years: years.get(country)?.years ?? 1,
      role: MARKET_ROLES.find((one) => one === years.get(country)?.role) ?? ("other" as const),
    })),
    languages: row.languages.map((code) => ({ code, level: levels.get(code) ?? (2 as const) })),
    divisions: row.divisions,
    competences: COMPETENCE_AREAS.filter((one) => row.competences.includes(one)),
    phases: PHASES.filter((one) => row.phases.includes(one)),
    country: row.country,
    region: row.region,
    travels: row.travels,
    hoursAMonth: row.hoursAMonth,
    capacity: row.capacity,
    shownAs: SHOWN_AS.find((one) => one === row.shownAs) ?? ("name" as const),
  };
}

const toVetting = ({ state, ...row }: typeof mentorVettings.$inferSelect): Vetting => ({
  state: VETTING_STATES.find((one) => one === state) ?? "pending",
  decidedOn: row.decidedOn,
  charterOn: row.charterOn,
  note: row.note,
  version: row.version,
});
