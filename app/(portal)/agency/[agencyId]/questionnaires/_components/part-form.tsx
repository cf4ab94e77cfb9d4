import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import type { Instrument } from "@/lib/domain/instruments/types";
import { COVER, type Wording, wordingOf } from "@/lib/domain/instruments/wording";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { editDraftAction } from "@/lib/instruments/actions";
import type { Draft } from "@/lib/instruments/types";
import { ItemFields } from "./item-fields";
import { fieldName } from "./words";

type Props = { draft: Draft; part: string; agencyId: string };

/** All texts of one part of a draft, and the order of what lies in it. */
export function PartForm({ draft: { instrument, version }, part, agencyId }: Props) {
  const t = texts("questionnaires");
  const own = wordingOf(instrument).filter((one) => one.part === part);
  const labels = Object.fromEntries(
    own.map(({ name, field, item }) => [name, fieldName(instrument, field, item)]),
  );
  const items = instrument.sections.find(({ id }) => id === part)?.items ?? [];
  return (
    <ActionForm
      {...formWords("questionnaires")}
      id="part"
      action={editDraftAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={{ instrument: instrument.id, part, seen: String(version) }}
      labels={labels}
      doneMessage={t("edit.saved")}
      className="space-y-8"
    >
      {own
        .filter(({ item }) => item === null)
        .map((one) => (
          <WordingField key={one.name} one={one} label={labels[one.name] ?? one.field} />
        ))}
      {part === COVER && <PartOrder instrument={instrument} />}
      {items.map((item, at) => (
        <ItemFields
          key={item.key}
          item={item}
          place={at + 1}
          parent={item.when ? questionOf(instrument, item.when.item) : null}
        >
          {own
            .filter((one) => one.item === item.key)
            .map((one) => (
              <WordingField key={one.name} one={one} label={labels[one.name] ?? one.field} />
            ))}
        </ItemFields>
      ))}
      <FormActions>
        <SubmitButton label={t("edit.save")} pendingLabel={t("edit.saving")} />
      </FormActions>
    </ActionForm>
  );
}

const questionOf = (instrument: Instrument, key: string) =>
  instrument.sections.flatMap(({ items }) => items).find((item) => item.key === key)?.question ?? null;

function WordingField({ one, label }: { one: Wording; label: string }) {
  const long = one.max > 200;
  const isMinutes = one.field === "minutes";
  return (
    <Field name={one.name} label={label} width={isMinutes ? "short" : "full"} required>
      {long ? (
        <TextArea rows={2} defaultValue={one.text} maxLength={one.max} />
      ) : (
        <TextInput
          defaultValue={one.text}
          maxLength={one.max}
          inputMode={isMinutes ? "numeric" : undefined}
        />
      )}
    </Field>
  );
}

function PartOrder({ instrument }: { instrument: Instrument }) {
  const t = texts("questionnaires");
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{t("edit.order")}</legend>
      <p className="text-ink-soft text-sm">{t("edit.placeHint")}</p>
      {instrument.sections.map(({ id, title }, at) => (
        <Field key={id} name={`${id}:place`} label={t("edit.placeOf", { title })} width="short" required>
          <TextInput inputMode="numeric" defaultValue={String(at + 1)} maxLength={3} />
        </Field>
      ))}
    </fieldset>
  );
}
