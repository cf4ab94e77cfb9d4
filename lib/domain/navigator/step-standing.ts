import { allItems } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import { findingsOf } from "@/lib/domain/navigator/findings";
import { NAVIGATOR_ITEMS, STEP_PARTS, stepItem } from "@/lib/domain/navigator/items";
import { choicesOf, isKnown, levelOf } from "@/lib/domain/navigator/read-answers";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { NavigatorStep } from "@/lib/domain/navigator/steps";
import type { StepPart, StepStanding, StepStatus } from "@/lib/domain/navigator/types";
import type { SourceRef } from "@/lib/domain/sources";

/** From this level on a step is done and written down; from the second on it has begun. */
const COVERED_FROM = 4;
const BEGUN_FROM = 2;
/** A step taken apart is covered only when at least this share of its parts can be answered. */
const PARTS_NEEDED = 0.75;

type Given = { instrument: Instrument; answers: Answers; evidence: ReadonlySet<string> | null };

/** Where one step stands: the short answer decides, the parts of the full scheme can hold it back. */
export function standingOf(given: Given, step: NavigatorStep): StepStanding {
  const { answers } = given;
  const inFull = choicesOf(answers, NAVIGATOR_ITEMS.full)?.includes(step) ?? false;
  const parts = partsOf(answers, step);
  const partsKnown = inFull ? parts.filter((part) => part.known).length / parts.length : null;
  const level = levelOf(answers, stepItem(step));
  const status = statusOf(level, partsKnown);
  const evidence = given.evidence && evidenceOf(given.evidence, step, parts);
  const reasons = [
    levelReason(given, step, level),
    ...(inFull ? [partsReason(step, parts)] : []),
    ...(evidence ? [evidenceReason(step, status, evidence)] : []),
  ];
  const findings = inFull ? findingsOf(step, answers) : [];
  const change = stepFacts(step).change[status];
  return { step, status, level, inFull, parts, partsKnown, evidence, reasons, findings, change };
}

function statusOf(level: number | null, partsKnown: number | null): StepStatus {
  if (level === null || level < BEGUN_FROM) return "open";
  return level >= COVERED_FROM && (partsKnown ?? 1) >= PARTS_NEEDED ? "covered" : "partly";
}

function partsOf(answers: Answers, step: NavigatorStep): StepPart[] {
  return Object.entries(STEP_PARTS[step]).map(([item, label]) => ({
    item,
    label,
    known: isKnown(answers, item),
  }));
}

function evidenceOf(given: ReadonlySet<string>, step: NavigatorStep, parts: readonly StepPart[]): string[] {
  return [stepItem(step), ...parts.map((part) => part.item)].filter((item) => given.has(item));
}

function levelReason({ instrument, answers }: Given, step: NavigatorStep, level: number | null): Reason {
  const item = allItems(instrument).find((candidate) => candidate.key === stepItem(step));
  const anchor = item?.kind === "level" && level !== null ? item.levels[level - 1] : undefined;
  if (anchor) return reason(step, "level", `Your answer: ${anchor}`);
  const because = answerOf(answers, stepItem(step))
    ? "You do not know yet how far this step has got; it counts as open until you do."
    : "This step has not been answered; it counts as open.";
  return reason(step, "level-unknown", because);
}

function partsReason(step: NavigatorStep, parts: readonly StepPart[]): Reason {
  const open = parts.filter((part) => !part.known);
  const items = parts.map((part) => part.item);
  const because =
    open.length === 0
      ? `You could answer all ${parts.length} points of the full scheme.`
      : `Of the ${parts.length} points of the full scheme ${open.length} cannot be answered yet: ${open
          .map((part) => lowered(part.label))
          .join("; ")}.`;
  return { ...reason(step, "parts", because), items };
}

function evidenceReason(step: NavigatorStep, status: StepStatus, evidence: readonly string[]): Reason {
  if (evidence.length > 0) {
    const count = evidence.length === 1 ? "one answer" : `${evidence.length} answers`;
    return { ...reason(step, "evidence", `Evidence is named for ${count}.`), items: evidence };
  }
  const because =
    status === "covered"
      ? "It is covered on your word: no evidence is named yet."
      : "No evidence is named yet.";
  return reason(step, "evidence-missing", because);
}

function reason(step: NavigatorStep, rule: string, because: string): Reason {
  const source: SourceRef = { ...stepFacts(step).source, judgement: true };
  return { ruleId: `navigator-${step}-${rule}`, because, items: [stepItem(step)], source };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
