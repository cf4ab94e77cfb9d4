import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Instrument } from "@/lib/domain/instruments/types";
import { COVER, wordingOf } from "@/lib/domain/instruments/wording";

/** The form of one part of a questionnaire's draft as the page sends it, with some fields written anew. */
export function partForm(
  { part = COVER, seen = 1, instrument = KNOWLEDGE_INNOVATION_V1 as Instrument } = {},
  written: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const texts = wordingOf(instrument).flatMap((one) => (one.part === part ? [[one.name, one.text]] : []));
  const things =
    part === COVER
      ? instrument.sections.map(({ id }) => id)
      : (instrument.sections.find(({ id }) => id === part)?.items.map(({ key }) => key) ?? []);
  return {
    instrument: instrument.id,
    part,
    seen: String(seen),
    ...Object.fromEntries(texts),
    ...Object.fromEntries(things.map((id, at) => [`${id}:place`, String(at + 1)])),
    ...written,
  };
}
