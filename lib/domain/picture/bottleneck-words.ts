import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { ThemeRow } from "@/lib/domain/picture/bottlenecks";
import type { Theme } from "@/lib/domain/picture/themes";

/** What holds a firm back, as the subject of a sentence. */
export const THEME_SUBJECTS: Readonly<Record<Theme, string>> = {
  markets: "market knowledge",
  customers: "knowledge of customers",
  competitors: "knowledge of competitors",
  products: "the edge of your products",
  "way-in": "the choice of a way into a market",
  operations: "supply, delivery and service",
  people: "the outlook of your people",
  networks: "your circle of contacts",
  institutions: "knowledge of rules and institutions",
  strategy: "your strategy and marketing plan",
  organisation: "the way you organise and learn",
  finance: "money",
};

const NUMBERS = ["none", "one", "two", "three", "four", "five"];

/** What a row of the map says, with the answers behind it, weakest first. */
export function rowReason({ theme, cells, known, holding }: ThemeRow): Reason {
  const subject = capital(THEME_SUBJECTS[theme]);
  const held = cells.filter((cell) => cell.holdsBack);
  const items = (holding > 0 ? held : cells).flatMap((cell) => cell.items);
  return {
    ruleId: known === 0 ? "bottleneck-not-known" : holding > 0 ? "bottleneck" : "no-bottleneck",
    because:
      known === 0
        ? `${subject}: nothing is known yet.`
        : holding > 0
          ? `${subject} ${verb(theme)} you back in ${counted(holding, known)} that ${known === 1 ? "speaks" : "speak"} of it.`
          : `${subject} ${verb(theme)} you back in none of your questionnaires.`,
    items: [...new Set(items)],
    source: { id: null, judgement: true },
  };
}

const verb = (theme: Theme) => (theme === "operations" ? "hold" : "holds");

/** "three of the four questionnaires", "the one questionnaire". */
export function counted(some: number, all: number): string {
  const word = (n: number) => NUMBERS[n] ?? String(n);
  if (all === 1) return "the one questionnaire";
  return some === all
    ? `all ${word(all)} questionnaires`
    : `${word(some)} of the ${word(all)} questionnaires`;
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
