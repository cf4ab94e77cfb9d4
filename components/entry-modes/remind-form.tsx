import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import type { ModeFit } from "@/lib/domain/entry-modes/types";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { addReviewTriggerAction } from "@/lib/entry-modes/actions";
import { watchValue } from "@/lib/entry-modes/schema";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { watchWords } from "./mode-watch";

type Props = { modes: readonly ModeFit[]; firmId: string; country: string; today: string; newKey: string };

/** Sets a day on which to look at one way into the market again; the ways in the order of the ranking. */
export function RemindForm({ modes, firmId, country, today, newKey }: Props) {
  const t = texts("entry-modes");
  const groups = modes
    .filter(({ reviewWhen }) => reviewWhen.length > 0)
    .map(({ mode, reviewWhen }) => ({
      label: entryModeName(mode),
      options: reviewWhen.map((trigger) => ({ value: watchValue(trigger), label: watchWords(trigger) })),
    }));
  return (
    <Section id="remind" title={t("watch.formHeading")} lede={t("watch.lede")}>
      <ActionForm
        id="remind-form"
        action={addReviewTriggerAction}
        {...formWords("entry-modes")}
        hat={{ kind: "member", id: firmId }}
        hidden={{ country }}
        idempotencyKey={newKey}
        doneMessage={t("watch.done")}
        className="max-w-2xl space-y-5 print:hidden"
      >
        <Field name="watch" label={t("watch.which")} required width="full">
          <Select options={groups} empty={t("watch.choose")} />
        </Field>
        <Field name="dueOn" label={t("watch.day")} required width="short">
          <TextInput type="date" min={today} />
        </Field>
        <Field name="note" label={t("watch.note")} mark={t("watch.optional")} width="full">
          <TextInput maxLength={500} />
        </Field>
        <SubmitButton label={t("watch.button")} pendingLabel={t("watch.pending")} />
      </ActionForm>
    </Section>
  );
}
