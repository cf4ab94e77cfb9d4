import { z } from "zod";
import { CONTACT_USES, type ContactUse, WITHOUT } from "@/lib/domain/contact-terms";
import { AMOUNT_BANDS, STEP_ANSWERS, type StepAnswer } from "@/lib/domain/follow-up-terms";
import {
  choice,
  many,
  optionalChoice,
  optionalIsoDate,
  optionalText,
  optionalWholeNumber,
  uuid,
} from "@/lib/fields";

export const remindInput = z.strictObject({ followUpId: uuid() });

type Answered = { questionId: string; used: "yes" | "no"; uses: ContactUse[]; worth: number | null };
type Stepped = { stepId: string; answer: StepAnswer; movedTo: string | null };

/** Fields about one introduction or one step: their name, a dot, its id. */
const beside = {
  used: optionalChoice(["yes", "no"]),
  uses: many(choice(CONTACT_USES)),
  worth: optionalWholeNumber(1, 5),
  step: optionalChoice(STEP_ANSWERS),
  moved: optionalIsoDate(),
} as const;
const NAME = /^(used|uses|worth|step|moved)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What a traveller says after some months: of each introduction, each step, and of the whole. */
export const answerFollowUpInput = z
  .object({
    followUpId: uuid(),
    inTouch: optionalWholeNumber(0, 100).default(null),
    sales: optionalChoice(AMOUNT_BANDS).default(null),
    orders: optionalChoice(AMOUNT_BANDS).default(null),
    partners: optionalWholeNumber(0, 100).default(null),
    without: optionalChoice(WITHOUT).default(null),
    note: optionalText(2_000),
  })
  .catchall(z.unknown())
  .transform((form, issues) => {
    const { followUpId, inTouch, sales, orders, partners, without, note, ...rest } = form;
    const of = (field: keyof typeof beside, id: string) => {
      const parsed = beside[field].safeParse(rest[`${field}.${id}`]);
      if (!parsed.success) issues.addIssue({ code: "custom", path: [`${field}.${id}`], message: "invalid" });
      return parsed.data ?? null;
    };
    const ids = { used: new Set<string>(), step: new Set<string>() };
    for (const name of Object.keys(rest)) {
      const [, field = "", id = ""] = NAME.exec(name) ?? [];
      if (field === "") issues.addIssue({ code: "unrecognized_keys", keys: [name], path: [name] });
      else ids[field === "step" || field === "moved" ? "step" : "used"].add(id);
    }
    const contacts = [...ids.used].map((questionId) => ({
      questionId,
      used: of("used", questionId),
      uses: of("uses", questionId) ?? [],
      worth: of("worth", questionId),
    }));
    const steps = [...ids.step].map((stepId) => {
      const [answer, movedTo] = [of("step", stepId), of("moved", stepId)];
      if (answer === "moved" && movedTo === null)
        issues.addIssue({ code: "custom", path: [`moved.${stepId}`], message: "required" });
      return { stepId, answer, movedTo: answer === "moved" ? movedTo : null };
    });
    if ((sales ?? "none") !== "none" || (orders ?? "none") !== "none" || (partners ?? 0) > 0)
      if (without === null) issues.addIssue({ code: "custom", path: ["without"], message: "required" });
    return {
      followUpId,
      whole: { inTouch, sales, orders, partners, without, note },
      // What is left open is asked again the next time.
      contacts: contacts.filter((one) => one.used !== null) as Answered[],
      steps: steps.filter((one) => one.answer !== null) as Stepped[],
    };
  });
