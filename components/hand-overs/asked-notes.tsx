import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import type { HandOver } from "@/lib/hand-overs/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { asked: readonly HandOver[]; root: string; timeZone: string };

/** Hand-over notes that are still to be written; nothing where none are. */
export function AskedNotes({ asked, root, timeZone }: Props) {
  const t = texts("hand-overs");
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="band pt-4 pb-1 [&>a:last-child]:border-b-0">
      <h2 id="asked" className="mb-1 text-base">
        <StateMark tone="watch" icon="edit">
          <span className="font-semibold text-base">{t("askedTitle")}</span>
        </StateMark>
      </h2>
      {asked.map(({ id, firm, askedAt }) => (
        <RowLink key={id} href={`${root}/hand-overs/${id}`}>
          {t("asked", { firm, when: formatDate(askedAt, { timeZone }) })}
        </RowLink>
      ))}
    </section>
  );
}
