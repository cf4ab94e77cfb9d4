import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ThreadLine } from "@/lib/threads/types";

type Props = { threads: readonly ThreadLine[]; root: string; timeZone: string; showFirm?: boolean };

/** Conversations, the latest first; what is unread stands out in words. */
export function ThreadList({ threads, root, timeZone, showFirm }: Props) {
  const t = texts("threads");
  return (
    <div className="border-line border-t">
      {threads.map(({ id, subject, firm, lastAt, unread, named }) => (
        <RowLink
          key={id}
          href={`${root}/messages/${id}`}
          note={
            unread > 0 && (
              <StateMark tone="watch" icon="mail">
                {t("unread", { count: unread })}
                {named > 0 && `, ${t("named")}`}
              </StateMark>
            )
          }
        >
          <span className={unread > 0 ? "font-semibold" : undefined}>{subject}</span>
          <span className="block text-ink-soft text-sm">
            {showFirm && `${firm}, `}
            {t("last", { when: formatDate(lastAt, { timeZone, style: "moment" }) })}
          </span>
        </RowLink>
      ))}
    </div>
  );
}
