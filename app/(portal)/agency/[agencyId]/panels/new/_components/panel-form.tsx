import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import type { Instrument } from "@/lib/domain/instruments/types";
import { pointWording } from "@/lib/domain/panels/point-wording";
import { STABLE_UNDER } from "@/lib/domain/panels/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { createPanelAction } from "@/lib/panels/actions";

type Props = { agencyId: string; instrument: Instrument; part: string | null; idempotencyKey: string };

/**
 * Name, points and rules of a new panel. At first the points that a score counts are chosen, or all where none does; of
 * one part alone where that was asked for.
 */
export function PanelForm({ agencyId, instrument, part, idempotencyKey }: Props) {
  const t = texts("panels");
  const counted = countedItems(instrument);
  const points = instrument.sections.flatMap(({ title, items }) =>
    items.map((item) => ({
      value: item.key,
      label: pointWording(instrument, item),
      hint: counted.size === 0 || counted.has(item.key) ? title : t("create.notScored", { section: title }),
    })),
  );
  const among = instrument.sections
    .filter(({ id }) => part === null || part === id)
    .flatMap(({ items }) => items.map(({ key }) => key));
  const scored = among.filter((key) => counted.has(key));
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
        indicators: scored.length > 0 ? scored : among,
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
