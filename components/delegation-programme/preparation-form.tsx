import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";

import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { changePreparationAction, schedulePreparationAction } from "@/lib/itineraries/actions";
import type { Preparation } from "@/lib/itineraries/types";
import { zoneOptions } from "./zone-options";

type Props = { agencyId: string; timeZone: string } & (
  | { delegationId: string; newKey: string; meeting?: undefined }
  | { meeting: Preparation; delegationId?: undefined; newKey?: undefined }
);

/** Sets a preparatory meeting, or changes one. */
export function PreparationForm({ agencyId, timeZone, delegationId, newKey, meeting }: Props) {
  const t = texts("itineraries");
  const label = (name: "subject" | "date" | "time" | "zone" | "minutes" | "place" | "link" | "prepare") =>
    t(`preparation.${name}`);
  const { subject, date, time, place, link, prepare } = meeting ?? {
    subject: "",
    date: "",
    time: "",
    place: "",
    link: "",
    prepare: "",
  };
  const values = {
    ...{ subject, date, time, place, link, prepare },
    timeZone: meeting?.timeZone ?? timeZone,
    minutes: String(meeting?.minutes ?? 90),
  };
  return (
    <ActionForm
      {...formWords("itineraries")}
      id={meeting ? `change-${meeting.id}` : "schedule"}
      action={meeting ? changePreparationAction : schedulePreparationAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={
        meeting
          ? { preparationId: meeting.id, version: String(meeting.version) }
          : { delegationId: delegationId ?? "" }
      }
      idempotencyKey={newKey}
      values={values}
      labels={{
        subject: label("subject"),
        date: label("date"),
        time: label("time"),
        timeZone: label("zone"),
        minutes: label("minutes"),
        place: label("place"),
        link: label("link"),
        prepare: label("prepare"),
      }}
      doneMessage={t(meeting ? "preparation.changed" : "preparation.sent")}
    >
      <Field name="subject" label={label("subject")} width="full" required>
        <TextInput maxLength={140} />
      </Field>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="date" label={label("date")} width="short" required>
          <TextInput type="date" />
        </Field>
        <Field name="time" label={label("time")} width="short" required>
          <TextInput type="time" />
        </Field>
        <Field name="timeZone" label={label("zone")} required>
          <Select options={zoneOptions(values.timeZone)} />
        </Field>
        <Field name="minutes" label={label("minutes")} width="short" required>
          <TextInput inputMode="numeric" />
        </Field>
      </div>
      <Field name="place" label={label("place")} mark={t("optional")} width="full">
        <TextInput maxLength={200} />
      </Field>
      <Field
        name="link"
        label={label("link")}
        mark={t("optional")}
        hint={t("preparation.linkHint")}
        width="full"
      >
        <TextInput type="url" inputMode="url" maxLength={600} />
      </Field>
      <Field name="prepare" label={label("prepare")} mark={t("optional")} width="full">
        <TextArea rows={3} maxLength={2_000} />
      </Field>
      <SubmitButton
        label={t(meeting ? "preparation.save" : "preparation.send")}
        pendingLabel={t("preparation.sending")}
      />
    </ActionForm>
  );
}
