import { ActionForm } from "@/components/form/form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { agreeMeetingAction } from "@/lib/meetings/actions";
import { type MeetingProps, seenPlaceOf } from "./meeting-place";

/** The times that the other side offers, of which one is picked. */
export function PickTime({ meeting, hat, timeZone }: MeetingProps) {
  const t = texts("meetings");
  const open = meeting.times.filter(({ past }) => !past);
  const choices = open.map(({ position, startsAt }) => ({
    value: String(position),
    label: formatDate(startsAt, { timeZone, style: "appointment" }),
  }));
  if (choices.length === 0) return null;
  return (
    <ActionForm
      id="pick"
      action={agreeMeetingAction}
      {...formWords("meetings")}
      labels={{ position: t("when.pick") }}
      hat={hat}
      hidden={seenPlaceOf(meeting)}
      className="space-y-4"
    >
      <RadioList name="position" legend={t("when.pick")} choices={choices} />
      <SubmitButton label={t("when.pickButton")} pendingLabel={t("when.picking")} />
    </ActionForm>
  );
}
