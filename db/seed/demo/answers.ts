import { visibleItems } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";
import type { DemoFirm } from "./firm-list";
import { levelDecided } from "./market-facts";
import { factElsewhere } from "./other-facts";
import { type Chance, chanceOf } from "./random";

/** `left` counts the rounds that come after this one; `market` is the country asked about, empty where it is the firm. */
type Situation = {
  firm: DemoFirm;
  skill: number;
  left: number;
  year: number;
  chance: Chance;
  market: string;
};

/** Answers as this firm would have given them in that year: facts from its markets, levels around its skill. */
export function demoAnswers(instrument: Instrument, situation: Situation, known: Answers = {}): Answers {
  const answers: Record<string, Answer> = { ...known };
  // What is asked depends on what was answered, so the list is read anew until nothing is open.
  for (;;) {
    const open = visibleItems(instrument, answers).find((item) => answers[item.key] === undefined);
    if (!open) return answers;
    answers[open.key] = answerTo(open, situation);
  }
}

function answerTo(item: Item, situation: Situation): Answer {
  const fact = factOf(item.key, situation);
  if (item.kind === "single")
    return { kind: "single", choice: optionOf(item, fact) ?? middle(item, situation) };
  if (item.kind === "multiple") return { kind: "multiple", choices: severalOf(item, situation) };
  if (item.kind === "rank") return { kind: "rank", choices: rankingOf(item, situation) };
  const decided = levelDecided(item.key, situation);
  if (decided !== null) return { kind: "level", level: decided };
  const habit = habitOf(situation.firm, item.key);
  // What nobody knew in the first round is most often found out by the next.
  if (habit.unknown && (situation.left > 0 || situation.chance.next() < 0.3)) return { kind: "unknown" };
  return { kind: "level", level: levelFor(item.key, situation, habit.lean) };
}

/** What stays the same about a firm and a question over the years: where it leans, and whether it was a blind spot. */
function habitOf(firm: DemoFirm, key: string): { lean: number; unknown: boolean } {
  let seed = 7;
  for (const sign of firm.name + key) seed = (Math.imul(seed, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  const steady = chanceOf(seed);
  return { lean: steady.next() - 0.5, unknown: steady.next() < 0.06 };
}

function levelFor(key: string, { skill, chance }: Situation, lean: number): 1 | 2 | 3 | 4 | 5 {
  // Storing and sharing lag behind collecting in most small firms; the spread is wide on purpose.
  const lag = /storage|dissemination/.test(key) ? -0.12 : /collection/.test(key) ? 0.08 : 0;
  const place = skill + lag + lean * 0.6 + (chance.next() - 0.5) * 0.14;
  const level = Math.round(1 + Math.min(1, Math.max(0, place)) * 4);
  return level as 1 | 2 | 3 | 4 | 5;
}

function factOf(key: string, { firm, year }: Situation): string | null {
  const now = firm.markets.filter(([, since]) => since <= year);
  const first = Math.min(...now.map(([, since]) => since));
  const buysOnly =
    now.length > 0 && now.every(([, , ...modes]) => modes.every((mode) => mode === "importing"));
  const band = (steps: readonly (readonly [number, string])[], value: number, last: string) =>
    steps.find(([limit]) => value <= limit)?.[1] ?? last;
  switch (key) {
    case "phase.active":
      return now.length === 0
        ? "never"
        : buysOnly
          ? "buying"
          : now.some(([, , ...modes]) => modes.includes("importing"))
            ? "both"
            : "selling";
    case "phase.years":
      return band(
        [
          [3, "up-to-3"],
          [5, "3-to-5"],
          [8, "5-to-8"],
          [12, "8-to-12"],
          [15, "12-to-15"],
        ],
        year - first,
        "over-15",
      );
    case "phase.markets":
      return band(
        [
          [2, "1-2"],
          [4, "3-4"],
          [6, "5-6"],
          [9, "7-9"],
        ],
        now.length,
        "10-plus",
      );
    case "phase.sales-share":
      return band(
        [
          [4, "under-5"],
          [9, "5-to-10"],
          [24, "10-to-25"],
          [50, "25-to-50"],
        ],
        firm.share ?? 0,
        "over-50",
      );
    case "phase.reach":
      return now.some(([country]) => ["JP", "US", "CA", "KR", "CN", "CL"].includes(country))
        ? "mixed"
        : "near";
    case "phase.plan":
      return firm.targets.length === 0 ? "none" : firm.skill > 0.28 ? "preparing" : "considering";
    default:
      return factElsewhere(key, firm, year);
  }
}

const optionOf = (item: Extract<Item, { kind: "single" | "multiple" }>, id: string | null) =>
  item.options.find((option) => option.id === id)?.id ?? null;

function middle(item: Extract<Item, { kind: "single" | "multiple" }>, { chance }: Situation): string {
  return chance.pick(item.options.slice(0, Math.max(1, item.options.length - 1))).id;
}

function rankingOf({ options, places }: Extract<Item, { kind: "rank" }>, { chance }: Situation): string[] {
  const drawn = options.map(({ id }) => ({ id, at: chance.next() }));
  return drawn
    .toSorted((one, other) => one.at - other.at)
    .slice(0, places)
    .map(({ id }) => id);
}

function severalOf(item: Extract<Item, { kind: "single" | "multiple" }>, situation: Situation): string[] {
  const ordinary = item.options.filter((option) => !option.exclusive);
  const wanted = item.key === "phase.forms" ? ["export"] : [];
  const chosen = ordinary.filter((option) => wanted.includes(option.id) || situation.chance.next() < 0.42);
  return (chosen.length > 0 ? chosen : ordinary.slice(0, 1)).map((option) => option.id);
}
