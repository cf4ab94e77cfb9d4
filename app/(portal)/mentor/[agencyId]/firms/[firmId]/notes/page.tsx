import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import { listNotes } from "@/lib/notes/queries";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";
import { NewNote } from "./_components/new-note";
import { NoteEntry } from "./_components/note-entry";

type Props = { params: Promise<FirmParams> };

export default async function NotesPage({ params }: Props) {
  const { context, firm, root, hat, timeZone } = await mentoredFirm(await params);
  const notes = await listNotes(context, { firmId: firm.id });
  const t = texts("notes");
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="notes"
        title={t("title")}
        lede={t("lede", { firm: firm.name })}
      />
      <div className="max-w-2xl space-y-10">
        <NewNote firmId={firm.id} hat={hat} />
        {notes.length === 0 ? (
          <QuietText>{t("none")}</QuietText>
        ) : (
          <ol className="border-line border-t">
            {notes.map((note) => (
              <NoteEntry
                key={`${note.id}-${note.version}`}
                note={note}
                firmId={firm.id}
                hat={hat}
                timeZone={timeZone}
              />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
