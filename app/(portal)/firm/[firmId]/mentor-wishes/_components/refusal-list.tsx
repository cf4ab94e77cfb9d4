import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addRefusalAction, dropRefusalAction } from "@/lib/matching/actions";
import { REFUSAL_KINDS } from "@/lib/matching/schema";
import type { MentorWishes } from "@/lib/matching/types";

/** Whom the firm leaves out, and a form for one more. */
export function RefusalList({ refusals, hat }: Pick<MentorWishes, "refusals"> & { hat: FormHat }) {
  const t = texts("waves");
  const words = formWords("waves");
  const labels = {
    kind: t("wishes.kind"),
    name: t("wishes.name"),
    reason: t("wishes.reason"),
  };
  return (
    <Section id="refusals" title={t("wishes.refusalsTitle")}>
      <p className="mb-3 max-w-measure text-ink-soft">{t("wishes.refusalsLede")}</p>
      {refusals.length === 0 && <p className="mb-4">{t("wishes.refusalsEmpty")}</p>}
      <ul className="mb-6 max-w-measure">
        {refusals.map(({ id, kind, name, reason }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-2 last:border-b"
          >
            <div>
              <p>
                <span className="font-semibold">{name}</span>{" "}
                <span className="text-ink-soft">{t(`wishes.refusalKinds.${kind}`)}</span>
              </p>
              <p className="text-ink-soft text-sm">{reason}</p>
            </div>
            <OneButtonForm
              id={`drop-${id}`}
              action={dropRefusalAction}
              hat={hat}
              words={words}
              hidden={{ id }}
              label={t("drop")}
              pendingLabel={t("dropping")}
            />
          </li>
        ))}
      </ul>
      <ActionForm
        key={refusals.length}
        action={addRefusalAction}
        {...words}
        labels={labels}
        hat={hat}
        id="refusal"
      >
        <Field name="name" label={labels.name}>
          <TextInput maxLength={160} />
        </Field>
        <Field name="kind" label={labels.kind} width="full">
          <Select
            options={REFUSAL_KINDS.map((one) => ({ value: one, label: t(`wishes.refusalKinds.${one}`) }))}
          />
        </Field>
        <Field name="reason" label={labels.reason} mark={t("optional")} width="full">
          <TextInput maxLength={300} />
        </Field>
        <FormActions>
          <SubmitButton variant="quiet" label={t("wishes.addRefusal")} pendingLabel={t("adding")} />
        </FormActions>
      </ActionForm>
    </Section>
  );
}
