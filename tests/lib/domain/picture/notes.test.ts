import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { PICTURE_NOTES, pictureNotes } from "@/lib/domain/picture/notes";
import { single, UNKNOWN } from "../knowledge-innovation/firms";
import { anyFacts, ITEMS, inPlace } from "../recommendations/firms";
import { CASES, market, profile } from "./note-cases";

const ids = (answers: Answers, about?: FirmProfile) =>
  pictureNotes({ answers, diagnoses: {}, ...(about ? { profile: about } : {}) }).map(({ id }) => id);

describe("what does not go together across questionnaires", () => {
  it("is looked for by rules of their own, each with a case here", () => {
    const all = PICTURE_NOTES.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(CASES).toSorted()).toEqual(all.toSorted());
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const severity of ["error", "warning", "information"])
      expect(PICTURE_NOTES.some((note) => note.severity === severity)).toBe(true);
  });

  it.each(Object.entries(CASES))("%s", (id, { answers, profile: about, sound }) => {
    expect(ids(answers, about)).toContain(id);
    expect(ids(sound.answers, sound.profile)).not.toContain(id);
  });

  it.each(Object.entries(CASES))(
    "%s is silent where an answer is not known or the profile is empty",
    (id, one) => {
      for (const key of Object.keys(one.answers))
        expect(ids({ ...one.answers, [key]: UNKNOWN }, one.profile)).not.toContain(id);
      if (one.profile) expect(ids(one.answers, profile({}))).not.toContain(id);
      if (one.profile) expect(ids(one.answers)).not.toContain(id);
    },
  );

  it("is nothing for a firm that has everything in place, or that knows nothing", () => {
    const sound = profile({
      foundedYear: 2010,
      foreignSalesShare: 40,
      languages: ["sv", "de"],
      markets: [market("direct-export", 2012)],
    });
    expect(ids({ ...inPlace("experienced"), "phase.active": single("both") }, sound)).toEqual([]);
    expect(ids(Object.fromEntries([...ITEMS.keys()].map((key) => [key, UNKNOWN])), sound)).toEqual([]);
  });

  it("names items that exist, in sentences, errors before warnings before information", () => {
    const order = ["error", "warning", "information"];
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const notes = pictureNotes(facts);
        const places = notes.map(({ severity }) => order.indexOf(severity));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { items, sentence } of notes) {
          expect(items.length > 0 && items.every((key) => ITEMS.has(key) && key in facts.answers)).toBe(true);
          expect(sentence).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
