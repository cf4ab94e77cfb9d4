import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import type { Instrument } from "@/lib/domain/instruments/types";
import { STABLE_UNDER } from "@/lib/domain/panels/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { createPanelAction } from "@/lib/panels/actions";

type Props = { agencyId: string; instrument: Instrument; idempotencyKey: string };

/** Name, points and rules of a new panel. At first the points that a score counts are chosen, or all where none does. */
export function PanelForm({ agencyId, instrument, idempotencyKey }: Props) {
  const t = texts("panels");
  const counted = countedItems(instrument);
  const all = counted.size === 0;
  const points = instrument.sections.flatMap(({ title, items }) =>
    items.map(({ key, question }) => ({
      value: key,
      label: indicatorOf(key)?.label ?? question,
      hint: all || counted.has(key) ? title : t("create.notScored", { section: title }),
    })),
  );
  return (
    <ActionForm
      {...formWords("panels")}
      id="panel"
      action={createPanelAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={{ instrument: instrument.id }}
      values={{
        threshold: "0.5",
        stableUnder: String(STABLE_UNDER),
        indicators: points.flatMap(({ value }) => (all || counted.has(value) ? [value] : [])),
      }}
      idempotencyKey={idempotencyKey}
      labels={{ title: t("create.name"), intro: t("create.intro"), indicators: t("create.indicators") }}
    >
      <Field name="title" label={t("create.name")} required width="full">
        <TextInput maxLength={140} />
      </Field>
      <Field name="intro" label={t("create.intro")} hint={t("create.introHint")} width="full">
        <TextArea maxLength={2000} />
      </Field>
      <Field
        name="threshold"
        label={t("create.threshold")}
        hint={t("create.thresholdHint")}
        required
        width="short"
      >
        <TextInput inputMode="decimal" maxLength={6} />
      </Field>
      <Field
        name="stableUnder"
        label={t("create.stableUnder")}
        hint={t("create.stableHint")}
        required
        width="short"
      >
        <TextInput inputMode="decimal" maxLength={6} />
      </Field>
      <CheckboxGroup
        name="indicators"
        legend={t("create.indicators")}
        hint={t("create.indicatorsHint")}
        choices={points}
        fold={{ none: t("create.none"), chosen: t("create.chosen") }}
      />
      <FormActions>
        <SubmitButton label={t("create.submit")} pendingLabel={t("create.pending")} />
      </FormActions>
    </ActionForm>
  );
}
