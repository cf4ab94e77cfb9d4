import type { Context } from "@/lib/context/context";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { isOpenState } from "../policy";
import type { StartPage } from "../types";
import { assessmentHeads } from "./open-assessment";

/** What to know before starting: how long, what to have ready, who should take part, and what is there already. */
export async function getStartPage(
  context: Context,
  firmId: string,
  instrumentId = "knowledge-innovation",
): Promise<StartPage> {
  const instrument = latestInstrument(instrumentId);
  const heads = await context.read((tx) => assessmentHeads(tx, context.actor, firmId));
  const ofInstrument = heads.filter((head) => head.instrument.id === instrumentId);
  const open = ofInstrument.find((head) => isOpenState(head.status));
  const last = ofInstrument.find((head) => !isOpenState(head.status));
  return {
    instrument: {
      id: instrument.id,
      title: instrument.title,
      summary: instrument.summary,
      prepare: instrument.prepare,
    },
    minutes: instrument.sections.reduce((sum, section) => sum + section.minutes, 0),
    sections: instrument.sections.map(({ id, title, who, minutes, items }) => ({
      id,
      title,
      who,
      minutes,
      questions: items.length,
    })),
    open: open ? { id: open.id, round: open.round } : null,
    last: last ? { id: last.id, round: last.round, submittedAt: last.submitted?.at ?? null } : null,
  };
}
