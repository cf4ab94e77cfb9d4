import { describe, expect, it } from "vitest";
import { checksumOf } from "@/db/seed/instruments";
import { changesBetween, problemsOf } from "@/lib/domain/instruments/changes";
import { allItems } from "@/lib/domain/instruments/engine";
import { ENTRY_MODE_V1 } from "@/lib/domain/instruments/entry-mode-v1";
import { ENTRY_MODE_V2 } from "@/lib/domain/instruments/entry-mode-v2";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";

// A version that firms have answered stays as it is word for word: a change is a new version.
const PUBLISHED = {
  "antecedents 1": "358f33152c33",
  "competence 1": "e77028b3b30a",
  "entry-mode 1": "7b9c4eab1f33",
  "entry-mode 2": "d181390f30c7",
  "knowledge-innovation 1": "8f6c98c30923",
  "navigator 1": "7e51501961cf",
  "survey 1": "d9f142d44ac9",
  "survey 2": "17a595041415",
};

describe("what was published", () => {
  it("is the same word for word", () => {
    expect(
      Object.fromEntries(
        INSTRUMENTS.map((one) => [`${one.id} ${one.version}`, checksumOf(one).slice(0, 12)]),
      ),
    ).toEqual(PUBLISHED);
  });

  it("goes from version 1 on without a gap", () => {
    for (const id of new Set(INSTRUMENTS.map((one) => one.id))) {
      const versions = INSTRUMENTS.filter((one) => one.id === id).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, at) => at + 1));
    }
  });
});

describe("version 2 of the ways into a market", () => {
  it("is what new assessments use, with the questions and answers of version 1", () => {
    expect(latestInstrument("entry-mode")).toBe(ENTRY_MODE_V2);
    expect(problemsOf(ENTRY_MODE_V1, ENTRY_MODE_V2)).toEqual([]);
    expect(changesBetween(ENTRY_MODE_V1, ENTRY_MODE_V2)).toMatchObject({
      texts: [
        { item: "factor.market.geopolitical-risk", field: "why" },
        { item: "factor.internal.ambidexterity", field: "why" },
        { item: "factor.internal.owners-view", field: "why" },
      ],
      moved: [],
    });
  });

  it("says which factors the source does not name by themselves", () => {
    expect(ENTRY_MODE_V2.caveat).toMatch(/^Most factors are named/);
    const sourceOf = (key: string) => allItems(ENTRY_MODE_V2).find((item) => item.key === key)?.source.id;
    expect(sourceOf("factor.market.payment")).toBeNull();
    expect(sourceOf("factor.market.regulation")).toBe("ilkevich-2025");
  });
});
