import type { Answer, Answers } from "@/lib/domain/instruments/types";

const NEXT: Readonly<Record<number, 2 | 3 | 4 | 5>> = { 1: 2, 2: 3, 3: 4, 4: 5 };

/** The answer one level up; null where there is none to rise from. What is not known cannot be said to rise. */
export function oneUp(answer: Answer | undefined): Answer | null {
  const level = answer?.kind === "level" ? NEXT[answer.level] : undefined;
  return level ? { kind: "level", level } : null;
}

/** What one level of each answer adds to a score, where it adds something. The score must be a mean with fixed weights. */
export function levelGains(
  answers: Answers,
  scoreOf: (answers: Answers) => number | null,
): Readonly<Record<string, number>> {
  const now = scoreOf(answers);
  if (now === null) return {};
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) => {
      const up = oneUp(answer);
      const after = up && scoreOf({ ...answers, [key]: up });
      return after != null && after > now ? [[key, after - now]] : [];
    }),
  );
}
