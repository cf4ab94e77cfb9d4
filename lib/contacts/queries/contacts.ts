import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { introductionQuestions, introductionResults, introductions } from "@/db/schema/contacts";
import { delegations } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type {
  ContactUse,
  IntroductionKind,
  IntroductionPlace,
  ResultKind,
  Without,
} from "@/lib/domain/contact-terms";
import type { Contact, MadeContact } from "../types";

/** The firm's introductions with what was asked about them and what came of them, newest first. */
export async function listContacts(context: Context<ActorOf<"member">>): Promise<Contact[]> {
  const { agencyId, firmId } = context.actor;
  const mine = and(eq(introductions.agencyId, agencyId), eq(introductions.firmId, firmId));
  const rows = await context.read((tx) => contactRows(tx, mine));
  return rows.map(({ firmId: _, firm: __, ...contact }) => contact);
}

/** The introductions that a mentor made for the firms looked after now, with what the firms say came of them. */
export async function listMadeContacts(context: Context<ActorOf<"mentor">>): Promise<MadeContact[]> {
  const { agencyId, mentorId } = context.actor;
  const stillTheirs = sql`exists (select 1 from assignments a where a.agency_id = ${introductions.agencyId}
    and a.firm_id = ${introductions.firmId} and a.mentor_id = ${mentorId}::uuid and a.ended_at is null)`;
  const mine = and(eq(introductions.agencyId, agencyId), eq(introductions.mentorId, mentorId), stillTheirs);
  return context.read((tx) => contactRows(tx, mine));
}

async function contactRows(tx: Tx, which: SQL | undefined): Promise<MadeContact[]> {
  const rows = await tx
    .select({
      id: introductions.id,
      firmId: introductions.firmId,
      firm: firms.legalName,
      kind: sql<IntroductionKind>`${introductions.kind}`,
      place: sql<IntroductionPlace>`${introductions.place}`,
      personName: introductions.personName,
      personRole: introductions.personRole,
      organisation: introductions.organisation,
      country: introductions.country,
      introducedOn: introductions.introducedOn,
      erasedAt: introductions.erasedAt,
      delegation: delegations.name,
      mentor: accounts.name,
    })
    .from(introductions)
    .innerJoin(firms, and(eq(firms.agencyId, introductions.agencyId), eq(firms.id, introductions.firmId)))
    .leftJoin(
      delegations,
      and(eq(delegations.agencyId, introductions.agencyId), eq(delegations.id, introductions.delegationId)),
    )
    .leftJoin(
      mentors,
      and(eq(mentors.agencyId, introductions.agencyId), eq(mentors.id, introductions.mentorId)),
    )
    .leftJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(which)
    .orderBy(desc(introductions.introducedOn), asc(introductions.id));
  const ids = rows.map(({ id }) => id);
  const [asked, results] = [await askedOf(tx, ids), await resultsOf(tx, ids)];
  return rows.map(({ erasedAt, ...row }) => ({
    ...row,
    erased: erasedAt !== null,
    asked: asked
      .filter(({ introductionId }) => introductionId === row.id)
      .map((one) => ({ ...one, answeredAt: one.answeredAt?.toISOString() ?? null })),
    results: results.filter(({ introductionId }) => introductionId === row.id),
  }));
}

function askedOf(tx: Tx, ids: string[]) {
  return tx
    .select({
      id: introductionQuestions.id,
      introductionId: introductionQuestions.introductionId,
      month: introductionQuestions.month,
      answeredAt: introductionQuestions.answeredAt,
      used: introductionQuestions.used,
      uses: sql<ContactUse[]>`${introductionQuestions.uses}`,
      worth: introductionQuestions.worth,
    })
    .from(introductionQuestions)
    .where(inArray(introductionQuestions.introductionId, ids))
    .orderBy(introductionQuestions.month);
}

function resultsOf(tx: Tx, ids: string[]) {
  return tx
    .select({
      id: introductionResults.id,
      introductionId: introductionResults.introductionId,
      kind: sql<ResultKind>`${introductionResults.kind}`,
      amount: introductionResults.amount,
      currency: introductionResults.currency,
      without: sql<Without>`${introductionResults.without}`,
      note: introductionResults.note,
    })
    .from(introductionResults)
    .where(inArray(introductionResults.introductionId, ids))
    .orderBy(introductionResults.confirmedAt, introductionResults.id);
}
