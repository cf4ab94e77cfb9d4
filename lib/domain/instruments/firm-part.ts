import type { Answers, Instrument, Section } from "@/lib/domain/instruments/types";
import { allItems } from "@/lib/domain/instruments/visible";

const PARTS = new WeakMap<Instrument, Instrument>();

/** What a questionnaire about one target market asks about the firm itself, as a questionnaire of its own. */
export function firmPart(instrument: Instrument): Instrument {
  if (instrument.subject === undefined) return instrument;
  const known = PARTS.get(instrument);
  if (known) return known;
  const { subject: _, ...rest } = instrument;
  const part = { ...rest, sections: rest.sections.map(ownItems).filter(({ items }) => items.length > 0) };
  PARTS.set(instrument, part);
  return part;
}

const ownItems = (section: Section): Section => ({
  ...section,
  items: section.items.filter(({ perMarket }) => !perMarket),
});

/** The answers among these that hold for the firm, whichever market they were given for. */
export function firmAnswers(instrument: Instrument, answers: Answers): Answers {
  const own = new Set(allItems(firmPart(instrument)).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => own.has(key)));
}
