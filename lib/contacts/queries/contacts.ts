import { and, asc, desc, eq, sql } from "drizzle-orm";
import { introductionQuestions, introductionResults, introductions } from "@/db/schema/contacts";
import { delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type {
  ContactUse,
  IntroductionKind,
  IntroductionPlace,
  ResultKind,
  Without,
} from "@/lib/domain/contact-terms";
import type { Contact } from "../types";

/** The firm's introductions with what was asked about them and what came of them, newest first. */
export async function listContacts(context: Context<ActorOf<"member">>): Promise<Contact[]> {
  const { agencyId, firmId } = context.actor;
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: introductions.id,
        kind: sql<IntroductionKind>`${introductions.kind}`,
        place: sql<IntroductionPlace>`${introductions.place}`,
        personName: introductions.personName,
        personRole: introductions.personRole,
        organisation: introductions.organisation,
        country: introductions.country,
        introducedOn: introductions.introducedOn,
        erasedAt: introductions.erasedAt,
        delegation: delegations.name,
      })
      .from(introductions)
      .leftJoin(
        delegations,
        and(eq(delegations.agencyId, introductions.agencyId), eq(delegations.id, introductions.delegationId)),
      )
      .where(and(eq(introductions.agencyId, agencyId), eq(introductions.firmId, firmId)))
      .orderBy(desc(introductions.introducedOn), asc(introductions.id));
    const asked = await tx
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
      .where(and(eq(introductionQuestions.agencyId, agencyId), eq(introductionQuestions.firmId, firmId)))
      .orderBy(introductionQuestions.month);
    const results = await tx
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
      .where(and(eq(introductionResults.agencyId, agencyId), eq(introductionResults.firmId, firmId)))
      .orderBy(introductionResults.confirmedAt, introductionResults.id);
    return rows.map(({ erasedAt, ...row }) => ({
      ...row,
      erased: erasedAt !== null,
      asked: asked
        .filter(({ introductionId }) => introductionId === row.id)
        .map((one) => ({ ...one, answeredAt: one.answeredAt?.toISOString() ?? null })),
      results: results.filter(({ introductionId }) => introductionId === row.id),
    }));
  });
}
