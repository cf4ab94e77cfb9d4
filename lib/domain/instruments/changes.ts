import { allItems } from "@/lib/domain/instruments/engine";
import { askedTooEarly } from "@/lib/domain/instruments/order";
import type { Instrument, Item } from "@/lib/domain/instruments/types";
import { COVER, type Wording, wordingOf } from "@/lib/domain/instruments/wording";

export type ChangedText = Omit<Wording, "text"> & { before: string; after: string };
export type Moved = { part: string; item: string | null; from: number; to: number };

/** How one version's words and order differ from another's of the same questions. */
export type VersionChanges = { texts: ChangedText[]; moved: Moved[] };

/** Texts that differ and things that stand elsewhere (places count from 1), in the order of the newer version. */
export function changesBetween(base: Instrument, edited: Instrument): VersionChanges {
  const before = new Map(wordingOf(base).map((one) => [one.name, one.text]));
  const texts = wordingOf(edited).flatMap(({ text, ...one }) => {
    const old = before.get(one.name);
    return old === undefined || old === text ? [] : [{ ...one, before: old, after: text }];
  });
  return { texts, moved: [...movedSections(base, edited), ...movedItems(base, edited)] };
}

function movedSections(base: Instrument, edited: Instrument): Moved[] {
  const old = base.sections.map(({ id }) => id);
  return edited.sections.flatMap(({ id }, at) => moved(old, id, at, { part: COVER, item: id }));
}

function movedItems(base: Instrument, edited: Instrument): Moved[] {
  return edited.sections.flatMap((section) => {
    const old = base.sections.find(({ id }) => id === section.id)?.items.map(({ key }) => key) ?? [];
    return section.items.flatMap(({ key }, at) => moved(old, key, at, { part: section.id, item: key }));
  });
}

function moved(old: readonly string[], id: string, at: number, where: Pick<Moved, "part" | "item">): Moved[] {
  const from = old.indexOf(id);
  return from < 0 || from === at ? [] : [{ ...where, from: from + 1, to: at + 1 }];
}

export type Problem =
  | { kind: "other-questions" }
  | { kind: "empty"; name: string }
  | { kind: "asked-too-early"; item: string };

/**
 * What keeps an edited version from being published: answers must mean the same as under the base, and every question
 * must come after the one it depends on.
 */
export function problemsOf(base: Instrument, edited: Instrument): Problem[] {
  const other: Problem[] = sameSkeleton(base, edited) ? [] : [{ kind: "other-questions" }];
  const empty = wordingOf(edited).flatMap(({ name, text }): Problem[] =>
    text.trim() === "" ? [{ kind: "empty", name }] : [],
  );
  const early = askedTooEarly(edited).map(({ key }): Problem => ({ kind: "asked-too-early", item: key }));
  return [...other, ...empty, ...early];
}

const sameSkeleton = (base: Instrument, edited: Instrument) => skeleton(base) === skeleton(edited);

/** All that answers and scores rest on, without words and without order. */
function skeleton(instrument: Instrument): string {
  const items = instrument.sections.flatMap((section) =>
    section.items.map((item) => [item.key, section.id, bonesOf(item)]),
  );
  return JSON.stringify([
    instrument.id,
    instrument.subject ?? null,
    Object.entries(instrument.weights ?? {}).toSorted(byKey),
    instrument.prepare.length,
    allItems(instrument).length,
    items.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  ]);
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function bonesOf(item: Item): unknown {
  const answers =
    item.kind === "level" ? item.levels.length : item.options.map(({ id, exclusive }) => [id, exclusive]);
  const places = item.kind === "rank" ? item.places : null;
  const { item: parent, anyOf } = item.when ?? { item: null, anyOf: [] };
  return [item.kind, answers, places, item.perMarket ?? false, parent, anyOf];
}
