import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { addMeetingNoteAction, editMeetingNoteAction } from "@/lib/meetings/actions";
import { NOTE_MAX } from "@/lib/meetings/schema";
import type { MeetingNote } from "@/lib/meetings/types";
import { type MeetingProps, placeOf } from "./meeting-place";

/** What was said: shared notes of both sides, and the reader's own private ones. */
export function MeetingNotes({ newKey, ...props }: MeetingProps & { newKey: string }) {
  const { meeting, hat } = props;
  const t = texts("meetings");
  return (
    <Section id="notes" title={t("notes.title")}>
      <div className="space-y-5">
        {meeting.notes.length === 0 ? (
          <QuietText>{t("notes.none")}</QuietText>
        ) : (
          <ol className="border-line border-t">
            {meeting.notes.map((note) => (
              <Note key={`${note.id}-${note.version}`} note={note} {...props} />
            ))}
          </ol>
        )}
        {meeting.side !== null && (
          <ActionForm
            id="note-add"
            action={addMeetingNoteAction}
            {...formWords("meetings")}
            labels={{ body: t("notes.add") }}
            hat={hat}
            hidden={placeOf(meeting)}
            idempotencyKey={newKey}
            doneMessage={t("notes.saved")}
            className="space-y-3"
          >
            <NoteFields label={t("notes.add")} />
            <SubmitButton label={t("notes.save")} pendingLabel={t("notes.saving")} variant="quiet" />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}

function NoteFields({ label, note }: { label: string; note?: MeetingNote }) {
  const t = texts("meetings");
  return (
    <>
      <Field name="body" label={label} width="full">
        <TextArea rows={3} maxLength={NOTE_MAX} defaultValue={note?.body} />
      </Field>
      <Checkbox
        name="shared"
        label={t("notes.shared")}
        hint={t("notes.sharedHint")}
        defaultChecked={note?.shared}
      />
    </>
  );
}

function Note({ note, meeting, hat, timeZone }: MeetingProps & { note: MeetingNote }) {
  const t = texts("meetings");
  return (
    <li className="border-line border-b py-3">
      <p className="text-ink-soft text-xs">
        {note.by ?? t("notes.somebody")}, {formatDate(note.at, { timeZone, style: "moment" })} (
        {t(note.shared ? "notes.forAll" : "notes.private")})
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">{note.body}</p>
      {note.mine && (
        <Disclosure summary={t("notes.edit")}>
          <ActionForm
            id={`note-${note.id}`}
            action={editMeetingNoteAction}
            {...formWords("meetings")}
            labels={{ body: t("notes.body") }}
            hat={hat}
            hidden={{ ...placeOf(meeting), noteId: note.id, version: String(note.version) }}
            className="space-y-3 pb-3"
          >
            <NoteFields label={t("notes.body")} note={note} />
            <SubmitButton label={t("notes.save")} pendingLabel={t("notes.saving")} variant="quiet" />
          </ActionForm>
        </Disclosure>
      )}
    </li>
  );
}
