import { allItems, checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";

/** What stands for "not known" in an address. */
export const NOT_KNOWN = "unknown";

/** The answers of a what-if that differ from those given. What cannot be read in an address is left out. */
export function changesIn(
  instrument: Instrument,
  answers: Answers,
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Answers {
  const changes: Record<string, Answer> = {};
  for (const item of allItems(instrument)) {
    const value = asked[item.key];
    if (typeof value !== "string" || value === "" || value === choiceValue(answers[item.key])) continue;
    try {
      changes[item.key] = checkAnswer(instrument, item.key, toAnswer(item, value));
    } catch {
      // Whoever wrote the address by hand sees the answers as they are.
    }
  }
  return changes;
}

/** An answer as a list or an address carries it. */
export function choiceValue(answer: Answer | undefined): string {
  if (answer?.kind === "level") return String(answer.level);
  return answer?.kind === "single" ? answer.choice : NOT_KNOWN;
}

function toAnswer(item: Item, value: string): unknown {
  if (value === NOT_KNOWN) return { kind: "unknown" };
  return item.kind === "level" ? { kind: "level", level: Number(value) } : { kind: "single", choice: value };
}
