import { describe, expect, it } from "vitest";
import { diagnoseCompetence } from "@/lib/domain/competence/diagnose";
import { COMPETENCE_GAP_RULES } from "@/lib/domain/competence/gaps";
import { COMPETENCE_LINES } from "@/lib/domain/competence/lines";
import { EXPORT_STAGES } from "@/lib/domain/competence/types";
import { COMPETENCE_V1 as V1 } from "@/lib/domain/instruments/competence-v1";
import type { Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { BARRIER_IDS } from "@/lib/domain/reference/barriers";
import { allAt, level, multiple, ranking, single, UNKNOWN } from "./firms";

const of = (answers: Answers, profile?: FirmProfile) => diagnoseCompetence(V1, answers, profile);
const start = (name: string) => `competence.start.${name}`;
const SELLING = { "phase.active": single("selling") };

describe("whether to go abroad at all", () => {
  const verdict = (answers: Answers) => of(answers).goAbroad.verdict;

  it("may be no, where the business does not scale or the owners do not want it", () => {
    expect(verdict({ [start("scalable")]: level(5), [start("owners")]: level(1) })).toBe("no");
    expect(verdict({ [start("scalable")]: level(1) })).toBe("no");
  });

  it("is yes only where both are settled, and stays open where nothing is known", () => {
    expect(verdict({ [start("scalable")]: level(4), [start("owners")]: level(4) })).toBe("yes");
    expect(verdict({ [start("scalable")]: level(4), [start("owners")]: level(3) })).toBe("settle-first");
    expect(verdict({ [start("scalable")]: level(4) })).toBe("settle-first");
    expect(verdict({ [start("scalable")]: UNKNOWN })).toBeNull();
  });
});

describe("Reid's export stage", () => {
  const stage = (answers: Answers) => of(answers).stage;

  it("is the one that the firm names, each of them reachable", () => {
    for (const one of EXPORT_STAGES) {
      expect(stage({ ...SELLING, [start("export-stage")]: single(one) }).stage).toBe(one);
    }
  });

  it("cannot be past intention before the first business across a border", () => {
    const said = stage({ "phase.active": single("never"), [start("export-stage")]: single("acceptance") });
    expect(said).toMatchObject({ stage: "intention", reason: { ruleId: "stage-capped" } });
  });

  it("follows from business abroad where the firm does not say, and is open where that is not known either", () => {
    expect(stage({ ...SELLING, "phase.sales-share": single("25-to-50") }).stage).toBe("acceptance");
    expect(stage({ ...SELLING, "phase.sales-share": single("under-5") }).stage).toBe("trial");
    expect(stage({ "phase.active": single("stopped") }).stage).toBe("evaluation");
    expect(stage({ "phase.active": single("buying") }).stage).toBe("awareness");
    expect(stage({ [start("export-stage")]: UNKNOWN }).stage).toBeNull();
  });
});

describe("barriers", () => {
  it("stand in the published order with the firm's own places beside them", () => {
    const { known, ranked } = of({ "competence.barriers.ranking": ranking("prices", "customers") }).barriers;
    expect(known).toBe(true);
    expect(ranked.map(({ barrier }) => barrier)).toEqual(BARRIER_IDS);
    expect(ranked.filter(({ own }) => own !== null)).toEqual([
      { barrier: "customers", own: 2, published: 4, competence: true },
      { barrier: "prices", own: 1, published: 8, competence: null },
    ]);
  });

  it("are called a lack of competence as the source does: ranks 2 to 4 and the addition, not rank 1", () => {
    const { ranked } = of({}).barriers;
    const by = (competence: boolean | null) =>
      ranked.filter((one) => one.competence === competence).map(({ published }) => published);
    expect(by(true)).toEqual([2, 3, 4, null]);
    expect(by(false)).toEqual([1]);
    expect(by(null)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it("raise the need of what would lower them", () => {
    const need = (answers: Answers) => of(answers).gaps.find(({ part }) => part === "opportunities");
    const plain = need(allAt(2));
    const named = need({ ...allAt(2), "competence.barriers.ranking": ranking("opportunities") });
    expect(named?.barrier).toBe("opportunities");
    expect(named?.need).toBeCloseTo(((plain?.need ?? 0) * 4) / 3);
  });
});

describe("orientation", () => {
  const shown = (...choices: string[]) =>
    of(
      Object.fromEntries(
        ["niche", "control", "relations", "adaptation"].flatMap((name, at) => {
          const choice = choices[at];
          return choice ? [[`competence.orientation.${name}`, single(choice)]] : [];
        }),
      ),
    ).orientation.kind;

  it("is what at least two features more show", () => {
    expect(shown("relationship", "relationship", "relationship", "transaction")).toBe("relationship");
    expect(shown("transaction", "transaction", "both", "both")).toBe("transaction");
    expect(shown("relationship", "relationship", "transaction", "transaction")).toBe("mixed");
    expect(shown("relationship", "both")).toBe("mixed");
  });

  it("is open with fewer than two features known", () => {
    expect(shown("relationship")).toBeNull();
  });
});

describe("born global", () => {
  const verdict = (answers: Answers, profile?: FirmProfile) =>
    of({ ...SELLING, ...answers }, profile).bornGlobal;
  const early = { [start("early-share")]: single("yes") };

  it("takes a quarter of sales in three years and the advantage from several countries", () => {
    expect(verdict({ ...early, [start("advantage")]: single("both") }).verdict).toBe(true);
    expect(verdict({ ...early, [start("advantage")]: single("sales") }).verdict).toBe(false);
    expect(verdict(early).verdict).toBeNull();
    expect(verdict({ [start("early-share")]: single("no") }).verdict).toBe(false);
  });

  it("uses the profile where the firm does not say, and leaves a young firm open", () => {
    const founded = (foundedYear: number, foreignSalesShare: number) => ({
      asOfYear: 2026,
      foundedYear,
      foreignSalesShare,
    });
    expect(verdict({}, founded(2024, 25)).early).toBe(true);
    expect(verdict({}, founded(2024, 24)).early).toBeNull();
    expect(verdict({}, founded(2020, 80)).early).toBeNull();
    const markets = [{ country: "SE", sinceYear: 2024, modes: [] }];
    expect(verdict({}, { ...founded(2020, 80), markets }).early).toBe(false);
  });
});

describe("activities", () => {
  it("say what is lacking, what is not known and which are in use", () => {
    const markets = [{ country: "SE", sinceYear: 2020, modes: ["joint-venture" as const] }];
    const answers = {
      "competence.activity.purchasing": level(1),
      "competence.activity.negotiation": UNKNOWN,
    };
    const activities = of(answers, { asOfYear: 2026, markets }).activities;
    expect(activities).toHaveLength(6);
    expect(activities[0]).toMatchObject({
      activity: "importing",
      modes: ["importing"],
      score: 0,
      lacking: ["purchasing"],
      inUse: false,
    });
    expect(activities.find(({ activity }) => activity === "joint-venture")?.inUse).toBe(true);
  });

  it("part what is lacking, what is to be built up, and what is held well, at the lines that gaps are drawn by", () => {
    const told = (purchasing: 1 | 2 | 3 | 4, negotiation: 1 | 2 | 3 | 4) =>
      of({
        "competence.activity.purchasing": level(purchasing),
        "competence.activity.negotiation": level(negotiation),
      }).activities[0]?.reason.because;
    expect(told(2, 3)).toBe("Lacking: purchasing and handling orders. To build up: negotiating contracts.");
    expect(told(3, 4)).toBe("To build up: purchasing and handling orders. You hold the rest well.");
    expect(told(4, 4)).toBe("You hold all that it calls for well.");
    expect(COMPETENCE_GAP_RULES.heldWell).toBe(COMPETENCE_LINES.heldWell);
    expect(COMPETENCE_LINES.judgement).toBe(true);
  });

  it("are measured by answers, each competence by at least one item", () => {
    const held = (answers: Answers) =>
      new Set(of(answers).activities.flatMap(({ competences }) => competences.map(({ score }) => score)));
    expect([...held(allAt(5))]).toEqual([1]);
    expect([...held({})]).toEqual([null]);
  });
});

it("the plan counts its parts of eleven, and is open where it is not known", () => {
  const key = "competence.organisation.plan.parts";
  expect(of({ [key]: multiple("goals", "country") }).plan).toMatchObject({
    covered: ["country", "goals"],
    of: 11,
  });
  expect(of({ [key]: multiple("none") }).plan.missing).toHaveLength(11);
  expect(of({ [key]: UNKNOWN }).plan.covered).toBeNull();
});
