import { Time } from "@/components/ui/time";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Message } from "@/lib/threads/types";

/** One message: who, when, to whom above all, and the words. */
export function MessageEntry({ message, timeZone }: { message: Message; timeZone: string }) {
  const t = texts("threads");
  const { by, mine, fresh, at, mentions, body } = message;
  return (
    <li className="border-line border-b py-4">
      <p className="flex flex-wrap items-baseline gap-x-2 text-ink-soft text-sm">
        {fresh && <span className="font-semibold text-ink">{t("fresh")}</span>}
        <span className="font-semibold text-ink">{mine ? t("you") : (by ?? t("somebody"))}</span>
        <Time iso={at} text={formatDate(at, { timeZone, style: "moment" })} />
        {mentions.length > 0 && <span>{t("to", { names: formatList(mentions) })}</span>}
      </p>
      <p className="mt-1 whitespace-pre-line">{body}</p>
    </li>
  );
}
