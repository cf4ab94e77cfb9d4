import { Section } from "@/components/page/section";
import type { EarlierNote } from "@/lib/hand-overs/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** What earlier mentors of a firm left; nothing where there is none. */
export function EarlierNotes({ notes, timeZone }: { notes: readonly EarlierNote[]; timeZone: string }) {
  const t = texts("hand-overs");
  if (notes.length === 0) return null;
  return (
    <Section id="hand-overs" title={t("earlier")}>
      <ol className="border-line border-t">
        {notes.map(({ id, by, body, writtenAt }) => (
          <li key={id} className="border-line border-b py-4">
            <p className="text-ink-soft text-xs">
              {t("at", { name: by ?? t("somebody"), when: formatDate(writtenAt, { timeZone }) })}
            </p>
            <p className="mt-1 max-w-measure whitespace-pre-line">{body}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
