import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { answerWords } from "@/lib/assessments/queries/answer-words";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ENTRY_MODE_RULES_VERSION } from "@/lib/domain/entry-modes/diagnose-entry-mode";
import type { HeldCompetences } from "@/lib/domain/entry-modes/types";
import { whatIf } from "@/lib/domain/entry-modes/what-if";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { countryName, isCountry } from "@/lib/domain/reference/countries";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { language } from "@/lib/i18n/texts";
import { loadInstrument } from "@/lib/instruments/queries/load";
import { newestResults } from "@/lib/results/queries/newest-results";
import type { EntryModesPage } from "../types";
import { factorChoices } from "./factor-choices";
import { heldCompetencesOf } from "./held-competences";
import { ownMarkets } from "./list-markets";
import { todayOf, triggerLines } from "./trigger-lines";
import { changesIn } from "./what-if-changes";

type Input = {
  firmId: string;
  country: string;
  /** What-if: answers by key of the question, as an address carries them. */
  changes?: Readonly<Record<string, string | string[] | undefined>>;
};

/** The ways into one market after the newest answers about it; null where nothing was handed in yet. */
export async function getEntryModes(context: Context, input: Input): Promise<EntryModesPage | null> {
  const { firmId, country } = input;
  if (!isUuid(firmId) || !isCountry(country)) return null;
  const { actor } = context;
  const today = todayOf(context);
  return context.read(async (tx) => {
    const found = (await newestResults(tx, actor, firmId, "entry-mode"))
      .filter(({ head }) => head.subject === country)
      .at(-1);
    if (!found) return null;
    const { head, result } = found;
    const instrument = await loadInstrument(tx, head.instrument.id, head.instrument.version);
    const { answers } = result.diagnosis;
    const changes = changesIn(instrument, answers, input.changes ?? {});
    const held = await heldCompetencesOf(tx, actor, firmId);
    const { after, moves } = whatIf(answers, changes, held);
    return {
      country,
      name: countryName(country, language()),
      assessmentId: head.id,
      round: head.round,
      at: head.submitted?.at ?? result.computedAt.toISOString(),
      by: head.submitted?.by ?? null,
      newerRules: result.diagnosis.rulesVersion !== ENTRY_MODE_RULES_VERSION,
      configuration: after,
      moves,
      changes,
      factors: factorChoices(instrument, answers, changes),
      words: wordsOf(instrument, { ...answers, ...changes }),
      competencesKnown: isAnyKnown(held),
      inUse: await modesInUse(tx, actor, firmId, country),
      triggers: await triggerLines(tx, actor, firmId, today, eq(reviewTriggers.country, country)),
      today,
    };
  });
}

async function modesInUse(tx: Tx, actor: Actor, firmId: string, country: string) {
  const here = (await ownMarkets(tx, actor, firmId)).find((market) => market.country === country);
  return ENTRY_MODES.filter((mode) => here?.modes.includes(mode));
}

const isAnyKnown = (held: HeldCompetences) => Object.values(held).some((one) => typeof one === "number");

function wordsOf(instrument: Instrument, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    allItems(instrument).flatMap((item) => {
      const answer = answers[item.key];
      return answer ? [[item.key, answerWords(item, answer).join(" ")]] : [];
    }),
  );
}
