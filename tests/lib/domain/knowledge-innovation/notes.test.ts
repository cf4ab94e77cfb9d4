import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { NOTE_RULES } from "@/lib/domain/knowledge-innovation/notes";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import {
  abroad,
  allAt,
  anyAnswers,
  EXPERIENCED,
  FIRST_YEARS,
  knows,
  level,
  levelKeys,
  multiple,
  NEVER,
  single,
  UNKNOWN,
} from "./firms";

type Market = NonNullable<FirmProfile["markets"]>[number];
const ids = (answers: Answers, profile?: FirmProfile) =>
  diagnose(V1, answers, profile).notes.map((note) => note.id);
const firm = (profile: Omit<FirmProfile, "asOfYear">): FirmProfile => ({ asOfYear: 2026, ...profile });
const sweden = (sinceYear: number | null = null, modes: Market["modes"] = []): Market => ({
  country: "SE",
  sinceYear,
  modes,
});

/** Levels that differ, so that the note on equal levels stays silent. */
const mixed = (phase: Answers): Answers => ({ ...allAt(3, phase), "knowledge.market.collection": level(4) });
const allUnknown = Object.fromEntries(levelKeys.map((key) => [key, UNKNOWN]));

const cases: [string, string, Answers, FirmProfile?][] = [
  [
    "markets in the profile of a firm never abroad",
    "profile-markets-without-business",
    NEVER,
    firm({ markets: [sweden()] }),
  ],
  ["a firm abroad whose profile lists no country", "profile-no-markets", FIRST_YEARS, firm({ markets: [] })],
  [
    "sales abroad of a firm that only buys there",
    "profile-share-without-sales",
    abroad("up-to-3", "buying"),
    firm({ foreignSalesShare: 12 }),
  ],
  [
    "a share of sales unlike the profile's",
    "profile-share-differs",
    { ...FIRST_YEARS, "phase.sales-share": single("under-5") },
    firm({ foreignSalesShare: 5 }),
  ],
  [
    "a number of countries unlike the profile's",
    "profile-market-count-differs",
    { ...FIRST_YEARS, "phase.markets": single("3-4") },
    firm({ markets: [sweden()] }),
  ],
  [
    "more years abroad than the firm is old",
    "years-exceed-age",
    abroad("over-15"),
    firm({ foundedYear: 2020 }),
  ],
  [
    "years abroad unlike the first country of the profile",
    "years-differ-from-profile",
    abroad("up-to-3"),
    firm({ markets: [sweden(2010)] }),
  ],
  [
    "sales abroad beside a profile that only imports",
    "profile-only-imports",
    FIRST_YEARS,
    firm({ markets: [sweden(2022, ["importing"])] }),
  ],
  [
    "buying only, and exporting",
    "forms-differ-from-activity",
    { ...abroad("up-to-3", "buying"), "phase.forms": multiple("export") },
  ],
  [
    "selling only, and importing",
    "forms-differ-from-activity",
    { ...FIRST_YEARS, "phase.forms": multiple("export", "import") },
  ],
  [
    "innovation in daily use abroad without ever having been there",
    "innovation-without-business",
    allAt(4, NEVER),
  ],
  [
    "effects of innovations that were never tried",
    "effects-without-innovation",
    { ...allAt(2, FIRST_YEARS), "innovation.effects": multiple("price") },
  ],
  [
    "innovations in daily use without any effect",
    "innovation-without-effects",
    { ...allAt(5, FIRST_YEARS), "innovation.effects": multiple("none") },
  ],
  [
    "sales in four countries without a talk to a customer",
    "many-markets-unknown-customers",
    { ...allAt(1, FIRST_YEARS), "phase.markets": single("3-4") },
  ],
  [
    "ten years abroad of which nothing is known",
    "experienced-without-process-knowledge",
    {
      ...mixed(EXPERIENCED),
      ...knows("internationalisation-processes", [level(1), level(2), level(1), level(2)]),
    },
  ],
  [
    "decisions on logistics that nobody collects anything about",
    "used-but-not-collected",
    { ...mixed(FIRST_YEARS), ...knows("logistics", [level(1), level(3), level(3), level(5)]) },
  ],
  [
    "shared knowledge that nobody keeps",
    "shared-but-not-stored",
    { ...mixed(FIRST_YEARS), ...knows("market", [level(3), level(2), level(4), level(3)]) },
  ],
  [
    "logistics as a difficulty that is known well",
    "known-but-difficult",
    { ...allAt(4, FIRST_YEARS), "management.difficulties": multiple("logistics") },
  ],
  ["the same level throughout", "all-the-same-level", allAt(2, FIRST_YEARS)],
  ["little that is known", "much-not-known", { ...FIRST_YEARS, ...allUnknown }],
  [
    "a whole firm that collects better than any of its parts",
    "whole-firm-differs-collection",
    { ...allAt(2, FIRST_YEARS), "management.collection": level(5) },
  ],
  [
    "a whole firm that stores worse than any of its parts",
    "whole-firm-differs-storage",
    { ...allAt(4, FIRST_YEARS), "management.storage": level(1) },
  ],
  [
    "a whole firm that shares better than any of its parts",
    "whole-firm-differs-dissemination",
    { ...allAt(1, FIRST_YEARS), "management.dissemination": level(3) },
  ],
  [
    "a whole firm that uses worse than any of its parts",
    "whole-firm-differs-use",
    { ...allAt(5, FIRST_YEARS), "management.use": level(2) },
  ],
  [
    "sharing in no way at all",
    "shared-in-no-way",
    { ...mixed(FIRST_YEARS), "management.sharing-ways": multiple("none") },
  ],
  [
    "meetings in which nothing is shared",
    "meetings-without-sharing",
    { ...allAt(1, FIRST_YEARS), "management.sharing-ways": multiple("meetings") },
  ],
  [
    "a perfect fit with three problems",
    "fits-with-problems",
    {
      ...FIRST_YEARS,
      "management.policy-fit": single("entirely-right"),
      "management.problems": multiple("information", "motive", "tools"),
    },
  ],
  [
    "no problem, and low answers",
    "no-problems-low-scores",
    { ...allAt(2, FIRST_YEARS), "management.problems": multiple("none") },
  ],
  [
    "a management that takes part and is missed",
    "involved-but-named-as-problem",
    {
      ...mixed(FIRST_YEARS),
      "management.involvement": level(4),
      "management.problems": multiple("involvement"),
    },
  ],
];

describe("a consistency note", () => {
  it.each(cases)("is made on %s", (_, id, answers, profile) => {
    expect(ids(answers, profile)).toContain(id);
  });

  it("is tried for every rule there is, and each rule has its own id", () => {
    expect(new Set(cases.map(([, id]) => id))).toEqual(new Set(NOTE_RULES.map((rule) => rule.id)));
    expect(new Set(NOTE_RULES.map((rule) => rule.id)).size).toBe(NOTE_RULES.length);
  });

  it("is not made on answers that go together, nor on nothing, nor on what is not known", () => {
    const profile = firm({
      foundedYear: 2010,
      foreignSalesShare: 10,
      markets: [sweden(2022, ["direct-export"]), { country: "FI", sinceYear: 2024, modes: ["importing"] }],
    });
    const together = {
      ...mixed(FIRST_YEARS),
      "phase.markets": single("1-2"),
      "phase.sales-share": single("10-to-25"),
      "phase.forms": multiple("export"),
      "management.sharing-ways": multiple("messages", "meetings"),
    };
    expect(ids(together, profile)).toEqual([]);
    expect(ids({})).toEqual([]);
    expect(ids({ "phase.active": UNKNOWN }, profile)).toEqual([]);
  });

  it("allows calendar years to be one year off", () => {
    const since = (year: number) => firm({ markets: [sweden(year)] });
    expect(ids(abroad("3-to-5"), since(2020))).not.toContain("years-differ-from-profile");
    expect(ids(abroad("3-to-5"), since(2019))).toContain("years-differ-from-profile");
    expect(ids(abroad("5-to-8"), since(2021))).not.toContain("years-differ-from-profile");
    expect(ids(abroad("5-to-8"), since(2022))).toContain("years-differ-from-profile");
    expect(ids(abroad("3-to-5"), firm({ foundedYear: 2023 }))).not.toContain("years-exceed-age");
    expect(ids(abroad("3-to-5"), firm({ foundedYear: 2024 }))).toContain("years-exceed-age");
  });

  it("comes with errors first, and names only items that the questionnaire has", () => {
    const rank = { error: 0, warning: 1, information: 2 };
    const keys = new Set(V1.sections.flatMap((section) => section.items.map((item) => item.key)));
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(undefined, firm({ markets: [sweden(2000)], foreignSalesShare: 70 })),
        (answers, profile) => {
          const { notes } = diagnose(V1, answers, profile);
          const ranks = notes.map((note) => rank[note.severity]);
          expect(ranks).toEqual([...ranks].sort());
          for (const note of notes) {
            expect(note.items.length).toBeGreaterThan(0);
            expect(note.items.filter((key) => !keys.has(key))).toEqual([]);
          }
        },
      ),
    );
  });
});
