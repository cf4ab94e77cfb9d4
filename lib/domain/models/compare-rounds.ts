import { type Change, changeOf } from "@/lib/domain/knowledge-innovation/change";
import type {
  FactKey,
  Finding,
  FindingList,
  GroupKey,
  ListKey,
  RoundSummary,
} from "@/lib/domain/models/round-summary";

/** A word in two rounds, with the scores behind it where there are any. */
export type FactChange = {
  key: FactKey;
  before: string | null;
  after: string | null;
  moved: boolean;
  score: Change | null;
};

export type FigureChange = { key: string; label: string } & Change;

/** Which findings went, came, press less, press more or stayed; by their names. */
export type ListChange = { key: ListKey } & Record<
  "closed" | "opened" | "narrowed" | "widened" | "unchanged",
  readonly string[]
>;

/** What moved between two rounds of one questionnaire, unmoved ones included. */
export type RoundComparison = {
  /** False where the rules or the questions differ, so that movement may come from them. */
  sameRules: boolean;
  facts: readonly FactChange[];
  groups: readonly { key: GroupKey; changes: readonly FigureChange[] }[];
  lists: readonly ListChange[];
};

/** Compares an earlier round with a later one. What either does not know is named, and is neither a rise nor a fall. */
export function compareRounds(before: RoundSummary, after: RoundSummary): RoundComparison {
  return {
    sameRules: before.rules === after.rules,
    facts: after.facts.map(({ key, value, score }) => {
      const was = before.facts.find((fact) => fact.key === key);
      return {
        key,
        before: was?.value ?? null,
        after: value,
        moved: (was?.value ?? null) !== value,
        score: score === undefined ? null : changeOf(was?.score ?? null, score),
      };
    }),
    groups: after.groups.map(({ key, figures }) => {
      const was = before.groups.find((group) => group.key === key)?.figures ?? [];
      const changes = figures.map((figure) => {
        const earlier = was.find((one) => one.key === figure.key)?.score ?? null;
        return { key: figure.key, label: figure.label, ...changeOf(earlier, figure.score) };
      });
      return { key, changes };
    }),
    lists: after.lists.map((list) =>
      listChange(
        before.lists.find(({ key }) => key === list.key),
        list,
      ),
    ),
  };
}

function listChange(before: FindingList | undefined, { key, findings }: FindingList): ListChange {
  const earlier = before?.findings ?? [];
  const was = (one: Finding) => earlier.find((other) => other.key === one.key);
  const names = (all: readonly Finding[]) => all.map(({ label }) => label);
  const both = findings.filter(was);
  const by = (one: Finding) => (one.need ?? 0) - (was(one)?.need ?? 0);
  return {
    key,
    closed: names(earlier.filter((one) => !findings.some((other) => other.key === one.key))),
    opened: names(findings.filter((one) => !was(one))),
    narrowed: names(both.filter((one) => by(one) < 0)),
    widened: names(both.filter((one) => by(one) > 0)),
    unchanged: names(both.filter((one) => by(one) === 0)),
  };
}
