import { and, desc, eq, lte, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import { firmPart } from "@/lib/domain/instruments/firm-part";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { answersVisibleTo } from "../scope";
import { rawAnswer } from "./answer-rows";

/** The newest answer to an item, with the questionnaire and the round that it was given in. */
export type GivenAnswer = { item: Item; answer: Answer; instrument: Instrument; assessmentId: string };

/**
 * The newest answer to every item about the firm among its handed-in questionnaires, as far as the viewer may see
 * answers, and the questionnaires about single markets that some were given in.
 */
export async function newestAnswers(
  tx: Tx,
  actor: Actor,
  firmId: string,
): Promise<{ answers: Answers; markets: Instrument[] }> {
  const rows = await givenRows(tx, actor, firmId);
  const newest = newestOf(rows);
  return {
    answers: Object.fromEntries(newest.map(({ item, answer }) => [item.key, answer])),
    markets: [
      ...new Map(
        rows.flatMap(({ about, instrument }) =>
          about && instrument.subject === "market" ? [[instrument.id, instrument]] : [],
        ),
      ),
    ].map(([, instrument]) => instrument),
  };
}

/** The same with where each was given; `until` leaves out what was handed in later. */
export async function newestGiven(
  tx: Tx,
  actor: Actor,
  firmId: string,
  until?: Date,
): Promise<GivenAnswer[]> {
  return newestOf(await givenRows(tx, actor, firmId, until));
}

type GivenRow = GivenAnswer & { about: string; answeredAt: Date };

/** One row an item: what was said last, of whichever market the question came up for. */
function newestOf(rows: readonly GivenRow[]): GivenAnswer[] {
  const newest = new Map<string, GivenRow>();
  for (const row of rows) {
    const known = newest.get(row.item.key);
    if (!known || known.answeredAt < row.answeredAt) newest.set(row.item.key, row);
  }
  return [...newest.values()].map(({ about: _, answeredAt: __, ...given }) => given);
}

async function givenRows(tx: Tx, actor: Actor, firmId: string, until?: Date): Promise<GivenRow[]> {
  const rows = await tx
    .selectDistinctOn([responses.itemKey, assessments.subject], {
      itemKey: responses.itemKey,
      about: assessments.subject,
      kind: responses.kind,
      level: responses.level,
      choices: responses.choices,
      answeredAt: responses.answeredAt,
      assessmentId: responses.assessmentId,
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
    })
    .from(responses)
    .innerJoin(
      assessments,
      and(eq(assessments.agencyId, responses.agencyId), eq(assessments.id, responses.assessmentId)),
    )
    .where(
      and(
        answersVisibleTo(actor, firmId),
        eq(assessments.rater, "firm"),
        ne(assessments.status, "draft"),
        until && lte(assessments.submittedAt, until),
      ),
    )
    .orderBy(
      responses.itemKey,
      assessments.subject,
      desc(responses.answeredAt),
      desc(responses.assessmentId),
    );
  const instrumentOf = await loadInstruments(
    tx,
    rows.map(({ instrument, version }) => ({ id: instrument, version })),
  );
  return rows.flatMap(({ itemKey, instrument: id, version, assessmentId, about, answeredAt, ...stored }) => {
    try {
      const instrument = instrumentOf(id, version);
      const answer = checkAnswer(instrument, itemKey, rawAnswer(stored));
      const item = allItems(firmPart(instrument)).find(({ key }) => key === itemKey);
      return item ? [{ item, answer, instrument, assessmentId, about, answeredAt }] : [];
    } catch {
      // A row that its own questionnaire does not understand says nothing.
      return [];
    }
  });
}
