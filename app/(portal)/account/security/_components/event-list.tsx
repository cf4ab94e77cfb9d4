import { Time } from "@/components/ui/time";
import { ACCOUNT_VERBS, type AccountEvent } from "@/lib/accounts/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { events: readonly AccountEvent[]; timeZone: string };

/** What happened to the account, newest first. */
export function EventList({ events, timeZone }: Props) {
  const t = texts("accounts");
  const words = (verb: string) => {
    const known = ACCOUNT_VERBS.find((one) => one === verb);
    return known ? t(`events.${known}`) : verb;
  };
  if (events.length === 0) return <p className="text-ink-soft">{t("security.noEvents")}</p>;
  return (
    <ul className="border-line border-t text-sm">
      {events.map(({ id, verb, at }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2">
          <span>{words(verb)}</span>
          <span className="text-ink-soft">
            <Time iso={at} text={formatDate(at, { timeZone, style: "moment" })} />
          </span>
        </li>
      ))}
    </ul>
  );
}
