import { ConflictTexts } from "@/components/form/conflict-texts";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { SeenVersion } from "@/components/plan/other-text";
import { termName } from "@/components/result/term-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { AGAIN } from "@/lib/domain/follow-up-terms";
import { KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { writeReportAction } from "@/lib/journey-reports/actions";
import { dueField, learntField, STEP_POSITIONS, stepField } from "@/lib/journey-reports/schema";
import type { Report } from "@/lib/journey-reports/types";

type Props = { delegationId: string; report: Report | null; hat: FormHat };

/** What journeys teach most often stands open; the other kinds of knowledge fold. */
const FIRST: readonly Knowledge[] = ["market", "competitors", "consumers"];

/** The own report, as a draft that can be saved as it is or handed in. */
export function ReportForm({ delegationId, report, hat }: Props) {
  const t = texts("journey-reports");
  const labels: Record<string, string> = {
    wanted: t("form.wanted"),
    surprised: t("form.surprised"),
    again: t("form.again"),
    againBecause: t("form.againBecause"),
    ...Object.fromEntries(KNOWLEDGE.map((kind) => [learntField(kind), termName("knowledge", kind)])),
    ...Object.fromEntries(STEP_POSITIONS.map((n) => [stepField(n), t("form.step", { n })])),
    ...Object.fromEntries(STEP_POSITIONS.map((n) => [dueField(n), t("form.due", { n })])),
  };
  const area = (name: string, rows = 2) => (
    <Field key={name} name={name} label={labels[name]} width="full">
      <TextArea rows={rows} maxLength={name.startsWith("learnt") ? 1000 : 2000} />
    </Field>
  );
  const learnt = (kinds: readonly Knowledge[]) => kinds.map((kind) => area(learntField(kind)));
  const rest = KNOWLEDGE.filter((kind) => !FIRST.includes(kind));
  return (
    <ActionForm
      {...formWords("journey-reports")}
      id="report"
      action={writeReportAction}
      hat={hat}
      hidden={{ delegationId }}
      values={report ? valuesOf(report) : {}}
      labels={labels}
      doneMessage={t("form.saved")}
      className="space-y-8"
    >
      <ConflictTexts
        title={t("otherTitle")}
        lead={t("otherLead")}
        nothing={t("nothing")}
        fields={["wanted", "surprised", "againBecause"].map((name) => ({ name, label: labels[name] ?? "" }))}
      />
      <SeenVersion version={report?.version ?? 0} />
      {area("wanted", 3)}
      <fieldset className="space-y-4">
        <legend className="font-semibold">{t("form.learnt")}</legend>
        <p className="max-w-measure text-ink-soft text-sm">{t("form.learntLede")}</p>
        {learnt(FIRST)}
        <Disclosure summary={t("form.learntMore")} open={rest.some((kind) => report?.learnt[kind])}>
          <div className="space-y-4">{learnt(rest)}</div>
        </Disclosure>
      </fieldset>
      {area("surprised", 3)}
      {hat.kind === "member" && <StepFields labels={labels} />}
      <RadioList
        name="again"
        legend={labels.again}
        choices={AGAIN.map((value) => ({ value, label: t(`agains.${value}`) }))}
      />
      <Field name="againBecause" label={labels.againBecause} mark={t("form.optional")} width="full">
        <TextArea rows={2} maxLength={1000} />
      </Field>
      <FormActions>
        <SubmitButton
          name="finish"
          value="hand-in"
          label={t("form.handIn")}
          pendingLabel={t("form.saving")}
        />
        <SubmitButton
          name="finish"
          value="keep"
          label={t("form.keep")}
          pendingLabel={t("form.saving")}
          variant="quiet"
        />
      </FormActions>
    </ActionForm>
  );
}

function StepFields({ labels }: { labels: Record<string, string> }) {
  const t = texts("journey-reports");
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">{t("form.steps")}</legend>
      <p className="max-w-measure text-ink-soft text-sm">{t("form.stepsLede")}</p>
      {STEP_POSITIONS.map((n) => (
        <div key={n} className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[1fr_auto]">
          <Field name={stepField(n)} label={labels[stepField(n)]} width="full">
            <TextInput maxLength={140} />
          </Field>
          <Field name={dueField(n)} label={labels[dueField(n)]} width="short">
            <TextInput type="date" />
          </Field>
        </div>
      ))}
    </fieldset>
  );
}

const valuesOf = (report: Report): Record<string, string> => ({
  wanted: report.wanted,
  surprised: report.surprised,
  again: report.again ?? "",
  againBecause: report.againBecause,
  ...Object.fromEntries(KNOWLEDGE.map((kind) => [learntField(kind), report.learnt[kind] ?? ""])),
  ...Object.fromEntries(STEP_POSITIONS.map((at) => [stepField(at), report.steps[at - 1]?.title ?? ""])),
  ...Object.fromEntries(STEP_POSITIONS.map((at) => [dueField(at), report.steps[at - 1]?.dueOn ?? ""])),
});
