import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { cancelMeetingAction, offerTimesAction } from "@/lib/meetings/actions";
import { type MeetingProps, seenPlaceOf } from "./meeting-place";
import { TimeFields, timeLabels } from "./time-fields";

/** Other times than those on the table, folded away. */
export function OfferOther({ meeting, hat, timeZone }: MeetingProps) {
  const t = texts("meetings");
  return (
    <Disclosure summary={t(meeting.state === "agreed" ? "when.move" : "when.other")}>
      <ActionForm
        id="other"
        action={offerTimesAction}
        {...formWords("meetings")}
        labels={timeLabels()}
        hat={hat}
        hidden={seenPlaceOf(meeting)}
        className="space-y-4 pb-4"
      >
        <TimeFields timeZone={timeZone} />
        <SubmitButton label={t("when.otherSend")} pendingLabel={t("form.sending")} variant="quiet" />
      </ActionForm>
    </Disclosure>
  );
}

/** Calling it off, with a reason, folded away. */
export function CallOff({ meeting, hat }: MeetingProps) {
  const t = texts("meetings");
  return (
    <Disclosure summary={t("when.callOff")}>
      <ActionForm
        id="call-off"
        action={cancelMeetingAction}
        {...formWords("meetings")}
        labels={{ because: t("when.because") }}
        hat={hat}
        hidden={seenPlaceOf(meeting)}
        className="space-y-4 pb-4"
      >
        <Field name="because" label={t("when.because")} width="full" required>
          <TextArea rows={2} maxLength={500} />
        </Field>
        <SubmitButton label={t("when.callOffButton")} pendingLabel={t("when.callingOff")} variant="danger" />
      </ActionForm>
    </Disclosure>
  );
}
