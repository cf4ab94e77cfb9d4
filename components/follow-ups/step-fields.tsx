import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { QuietText } from "@/components/ui/quiet-text";
import { STEP_ANSWERS } from "@/lib/domain/follow-up-terms";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import type { AskedStep } from "@/lib/follow-ups/types";
import { texts } from "@/lib/i18n/texts";

/** What became of each step; of one that has ended in the plan it is known already. */
export function StepFields({ steps }: { steps: readonly AskedStep[] }) {
  const t = texts("follow-ups");
  if (steps.length === 0) return null;
  const choices = STEP_ANSWERS.map((one) => ({ value: one, label: t(`answers.${one}`) }));
  return (
    <div className="space-y-4">
      <h3>{t("steps.title")}</h3>
      <QuietText>{t("steps.lede")}</QuietText>
      {steps.map((step) =>
        step.status !== null && ENDED_STATUSES.includes(step.status) ? (
          <p key={step.stepId}>
            {step.title}
            <span className="text-ink-soft text-sm">
              {" · "}
              {t("steps.inPlan", { status: texts("plans")(`status.${step.status}`) })}
            </span>
          </p>
        ) : (
          <div key={step.stepId} className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-2">
            <Field name={`step.${step.stepId}`} label={step.title}>
              <Select options={choices} empty={t("steps.open")} />
            </Field>
            <Field name={`moved.${step.stepId}`} label={t("steps.movedTo")} width="short">
              <TextInput type="date" />
            </Field>
          </div>
        ),
      )}
    </div>
  );
}
