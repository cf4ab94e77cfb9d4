import { randomUUID } from "node:crypto";
import { and, count, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { editTerms } from "@/lib/matching/commands/edit-terms";
import { addAbsence, addBusiness } from "@/lib/matching/commands/list-own-things";
import { vetMentor } from "@/lib/matching/commands/vet-mentor";
import { adminOn, granted, mentorOn, type Stage } from "./cast";
import { MENTOR_OFFERS, type MentorOffer } from "./mentor-offer-list";
import { DEMO_MENTORS } from "./people";
import type { SettledMentor, Settlement } from "./settle";

/** Every mentor says how much help there is to have, and the agency decides about each. */
export async function offerHelp(stage: Stage, settlement: Settlement): Promise<void> {
  for (const [index, mentor] of settlement.mentors.entries()) {
    const offer = MENTOR_OFFERS[index];
    if (!offer) throw new Error("the demonstration has a mentor who offers nothing");
    const profile = DEMO_MENTORS[index];
    await sayTerms(stage, mentor, offer, profile?.languages ?? []);
    const mentorIs = await mentorOn(stage, mentor, -68);
    const { away, business } = offer;
    if (away) {
      const [fromOn, toOn] = away.map(stage.build.on);
      granted(await addAbsence(mentorIs, { fromOn, toOn }, randomUUID()));
    }
    if (business) {
      const [name, interest, division] = business;
      const markets = mentor.markets.slice(0, 1);
      granted(await addBusiness(mentorIs, { name, interest, division, markets }, randomUUID()));
    }
    const decision = { state: "vetted", decidedOn: stage.build.on(-66), charterOn: stage.build.on(-67) };
    const note =
      index % 3 === 0 ? "Two firms that worked with this mentor were asked; both would again." : "";
    granted(
      await vetMentor(await adminOn(stage, settlement, -66), { mentorId: mentor.id, ...decision, note }),
    );
  }
}

async function sayTerms(
  stage: Stage,
  mentor: SettledMentor,
  offer: MentorOffer,
  languages: readonly string[],
): Promise<void> {
  const [held] = await stage.build.db
    .select({ n: count() })
    .from(assignments)
    .where(and(eq(assignments.mentorId, mentor.id), isNull(assignments.endedAt)));
  const { divisions, competences, phases, lives, hours, free, shownAs = "name" } = offer;
  const [country, region] = lives;
  const form = {
    version: "1",
    marketYears: mentor.markets.map((market, at) => `${market}:${offer.years[at] ?? 1}`),
    marketRoles: mentor.markets.map((market) => `${market}:${offer.role}`),
    languageLevels: languages.map((code, at) => `${code}:${offer.levels[at] ?? 2}`),
    divisions: [...divisions],
    competences: [...competences],
    phases: [...phases],
    country,
    region: region ?? "",
    ...(offer.travels ? { travels: "on" } : {}),
    hoursAMonth: String(hours),
    capacity: String((held?.n ?? 0) + free),
    shownAs,
  };
  granted(await editTerms(await mentorOn(stage, mentor, -68), form));
}
