import { z } from "zod";
import { AGAIN } from "@/lib/domain/follow-up-terms";
import { KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";
import { choice, optionalChoice, optionalIsoDate, optionalText, uuid, wholeNumber } from "@/lib/fields";

/** Names of the fields of one kind of knowledge and of one step. */
export const learntField = (kind: Knowledge) => `learnt.${kind}` as const;
type Position = (typeof STEP_POSITIONS)[number];
export const STEP_POSITIONS = [1, 2, 3, 4, 5] as const;
export const stepField = (position: Position) => `step.${position}` as const;
export const dueField = (position: Position) => `due.${position}` as const;

const fieldsOf = <K extends string, V extends z.ZodType>(keys: readonly K[], field: () => V) =>
  Object.fromEntries(keys.map((key) => [key, field()])) as Record<K, V>;

const FINISH = ["keep", "hand-in"] as const;
const oneLine = () => optionalText(140).refine((value) => !/[\n\t]/.test(value), "one-line");

export const writeReportInput = z
  .strictObject({
    delegationId: uuid(),
    /** 0 where nothing was saved yet. */
    version: wholeNumber(0, 2_147_483_647),
    wanted: optionalText(2_000),
    ...fieldsOf(KNOWLEDGE.map(learntField), () => optionalText(1_000)),
    surprised: optionalText(2_000),
    again: optionalChoice(AGAIN).default(null),
    againBecause: optionalText(1_000),
    ...fieldsOf(STEP_POSITIONS.map(stepField), oneLine),
    ...fieldsOf(STEP_POSITIONS.map(dueField), () => optionalIsoDate().default(null)),
    finish: choice(FINISH),
  })
  .superRefine((input, issues) => {
    const refuse = (field: string) => issues.addIssue({ code: "custom", path: [field], message: "required" });
    for (const at of STEP_POSITIONS)
      if (input[dueField(at)] !== null && input[stepField(at)] === "") refuse(stepField(at));
    if (input.finish === "keep") return;
    if (input.wanted === "") refuse("wanted");
    if (input.again === null) refuse("again");
    if (KNOWLEDGE.every((kind) => input[learntField(kind)] === "")) refuse("learnt.market");
  });

export const takeJourneyStepsInput = z.strictObject({ delegationId: uuid() });

export const writeGroupReportInput = z
  .strictObject({
    delegationId: uuid(),
    version: wholeNumber(0, 2_147_483_647),
    summary: optionalText(4_000),
    learnt: optionalText(12_000),
    nextTime: optionalText(4_000),
    finish: choice(["keep", "publish"]),
  })
  .superRefine(({ finish, summary }, issues) => {
    if (finish === "publish" && summary === "")
      issues.addIssue({ code: "custom", path: ["summary"], message: "required" });
  });
