import { describe, expect, it } from "vitest";
import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";

describe("the words on screen", () => {
  it("are distinct within each list, and each is explained in one sentence", () => {
    for (const terms of Object.values(TERMS)) {
      const entries = Object.values(terms);
      expect(new Set(entries.map((term) => term.name)).size).toBe(entries.length);
      for (const term of entries) expect(term.explanation).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it("join as a sentence does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joined)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});
