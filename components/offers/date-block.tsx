import { language, texts } from "@/lib/i18n/texts";
import type { OfferLine } from "@/lib/offers/types";

const part = (date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), { ...options, timeZone: "UTC" }).format(new Date(`${date}T12:00:00Z`));

/** Day and month as in a calendar's margin; a rule where there is no date. */
export function DateBlock({ startsOn, endsOn }: Pick<OfferLine, "startsOn" | "endsOn">) {
  const date = startsOn ?? endsOn;
  if (date === null)
    return (
      <p className="border-line-strong border-t-2 pt-2 text-ink-soft text-sm">
        {texts("offers")("dates.rolling")}
      </p>
    );
  return (
    <p className="border-ink border-t-2 pt-1.5 leading-tight">
      <time dateTime={date}>
        <span className="text-xl tabular-nums">{part(date, { day: "numeric" })}</span>{" "}
        <span className="text-sm sm:block">{part(date, { month: "short" })}</span>{" "}
        <span className="text-ink-soft text-sm tabular-nums sm:block">{part(date, { year: "numeric" })}</span>
      </time>
    </p>
  );
}
