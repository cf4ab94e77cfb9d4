import Link from "next/link";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { ConsistencyNote } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { AnswerHref } from "./behind";

const TONES: Record<ConsistencyNote["severity"], Tone> = {
  error: "wrong",
  warning: "watch",
  information: "info",
};

/** Answers that do not go together, with each other or with the profile. */
export function NoteList({
  notes,
  answerHref,
}: {
  notes: readonly ConsistencyNote[];
  answerHref?: AnswerHref;
}) {
  const t = texts("results");
  return (
    <ul className="@container border-line border-t">
      {notes.map((note) => (
        <li
          key={note.id}
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 @2xl:grid-cols-[11rem_minmax(0,1fr)_auto]"
        >
          <StateMark tone={TONES[note.severity]}>{t(`notes.severity.${note.severity}`)}</StateMark>
          <p className="max-w-measure">{note.sentence}</p>
          {answerHref && note.items[0] && (
            <Link href={answerHref(note.items[0])} className="text-sm print:hidden">
              {t("notes.see")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
