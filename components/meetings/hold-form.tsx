import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { holdMeetingAction } from "@/lib/meetings/actions";
import { type MeetingProps, seenPlaceOf } from "./meeting-place";

/** The mentor notes that it took place and what it took. */
export function HoldForm({ meeting, hat }: Pick<MeetingProps, "meeting" | "hat">) {
  const t = texts("meetings");
  return (
    <ActionForm
      id="hold"
      action={holdMeetingAction}
      {...formWords("meetings")}
      labels={{ spentMinutes: t("hold.spent") }}
      hat={hat}
      hidden={seenPlaceOf(meeting)}
      values={{ spentMinutes: String(meeting.minutes) }}
      className="space-y-4 border-line border-y py-4"
    >
      <h3>{t("hold.title")}</h3>
      <Field name="spentMinutes" label={t("hold.spent")} hint={t("hold.spentHint")} width="short" required>
        <TextInput inputMode="numeric" />
      </Field>
      <SubmitButton label={t("hold.button")} pendingLabel={t("hold.saving")} />
    </ActionForm>
  );
}
