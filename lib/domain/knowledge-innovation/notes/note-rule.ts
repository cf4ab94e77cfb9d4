import { answerOf } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";
import type { ConsistencyNote, Diagnosis, FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import type { Phase } from "@/lib/domain/vocabulary";

/** What a note may look at: the answers that count, what was measured from them, and the firm's profile. */
export type NoteContext = Pick<Diagnosis, "knowledge" | "activities"> & {
  answers: Answers;
  phase: Phase;
  profile?: FirmProfile | undefined;
};

/** A rule that finds answers which do not go together; `null` where they do or are not known. */
export type NoteRule = Pick<ConsistencyNote, "id" | "severity"> & {
  find: (context: NoteContext) => Pick<ConsistencyNote, "sentence" | "items"> | null;
};

/** The chosen option of an item with one answer; `null` where it is open or unknown. */
export function choiceOf({ answers }: NoteContext, key: string): string | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "single" ? answer.choice : null;
}

/** The chosen options of an item with several answers; `null` where it is open or unknown. */
export function choicesOf({ answers }: NoteContext, key: string): readonly string[] | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "multiple" ? answer.choices : null;
}

/** The level of an item; `null` where it is open or unknown. */
export function levelOf({ answers }: NoteContext, key: string): number | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "level" ? answer.level : null;
}

/** Whether the firm says that it sells or buys abroad today; `null` where it does not say. */
export function worksAbroad(context: NoteContext): boolean | null {
  const active = choiceOf(context, "phase.active");
  return active === null ? null : active === "selling" || active === "buying" || active === "both";
}
