import type { Tx } from "@/db/client";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { isOpenState } from "@/lib/domain/review-state";
import type { InstrumentId } from "@/lib/domain/vocabulary";
import { newestInstrument } from "@/lib/instruments/queries/load";
import type { AssessmentHead, StartPage } from "../types";
import { knownAnswers } from "./known-answers";
import { assessmentHeads } from "./open-assessment";

/** What to know before starting: how long, what to have ready, who should take part, and what is there already. */
export async function getStartPage(
  context: Context,
  firmId: string,
  instrumentId: InstrumentId,
  subject = "",
): Promise<StartPage> {
  return context.read(async (tx) => {
    const heads = await assessmentHeads(tx, context.actor, firmId);
    const instrument = await newestInstrument(tx, agencyOf(context.actor), instrumentId);
    return startPage(tx, context, firmId, { instrument, subject, heads });
  });
}

/** The same for every questionnaire about the firm as a whole. */
export async function listStartPages(context: Context, firmId: string): Promise<StartPage[]> {
  const ids = new Set(INSTRUMENTS.filter((one) => one.subject === undefined).map((one) => one.id));
  return context.read(async (tx) => {
    const heads = await assessmentHeads(tx, context.actor, firmId);
    const pages: StartPage[] = [];
    for (const id of ids)
      pages.push(
        await startPage(tx, context, firmId, {
          instrument: await newestInstrument(tx, agencyOf(context.actor), id),
          subject: "",
          heads,
        }),
      );
    return pages;
  });
}

type Asked = { instrument: Instrument; subject: string; heads: readonly AssessmentHead[] };

async function startPage(
  tx: Tx,
  { actor }: Context,
  firmId: string,
  { instrument, subject, heads }: Asked,
): Promise<StartPage> {
  const known = await knownAnswers(tx, actor, firmId, instrument, subject);
  const rounds = heads.filter((head) => head.instrument.id === instrument.id && head.subject === subject);
  const open = rounds.find((head) => isOpenState(head.status));
  const last = rounds.find((head) => !isOpenState(head.status));
  return {
    instrument: {
      id: instrument.id,
      title: instrument.title,
      summary: instrument.summary,
      prepare: instrument.prepare,
      caveat: instrument.caveat ?? null,
    },
    subject,
    minutes: instrument.sections.reduce((sum, section) => sum + section.minutes, 0),
    sections: instrument.sections.map(({ id, title, who, minutes, items }) => ({
      id,
      title,
      who,
      minutes,
      questions: items.length,
    })),
    known: known.length,
    open: open ? { id: open.id, round: open.round } : null,
    last: last ? { id: last.id, round: last.round, submittedAt: last.submitted?.at ?? null } : null,
  };
}
