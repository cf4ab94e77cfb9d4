import { DomainError } from "@/lib/domain/error";
import { checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Instrument, Item } from "@/lib/domain/instruments/types";
import { Refusal } from "@/lib/errors";
import { UNKNOWN } from "../schema";

/** The answer that a form's values mean. Throws `invalid` with a code at the field `answer`. */
export function readAnswer(instrument: Instrument, item: Item, values: readonly string[]): Answer {
  if (values.length === 0) throw atAnswer("required");
  try {
    return checkAnswer(instrument, item.key, toRaw(item, values));
  } catch (error) {
    if (error instanceof DomainError) throw atAnswer(error.code);
    throw error;
  }
}

function toRaw(item: Item, values: readonly string[]): unknown {
  const [first] = values;
  if (values.includes(UNKNOWN)) {
    if (values.length > 1) throw atAnswer("exclusive-choice-combined");
    return { kind: "unknown" };
  }
  if (item.kind === "multiple" || item.kind === "rank") return { kind: item.kind, choices: values };
  if (values.length > 1) throw atAnswer("only-one");
  return item.kind === "level" ? { kind: "level", level: Number(first) } : { kind: "single", choice: first };
}

const atAnswer = (code: string) => new Refusal("invalid", { answer: [code] });
