import Link from "next/link";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PairWork } from "@/lib/meetings/types";
import { SilenceMark } from "./silence-mark";

type Props = {
  pairs: readonly PairWork[];
  /** The other one of the pair, by name with the address. */
  other: (pair: PairWork) => { name: string; href: string };
  timeZone: string;
};

/** What the agency sees of meetings: how many, when, how long, how long ago, and whether something was handed over. */
export function PairWorkSection({ pairs, other, timeZone }: Props) {
  const t = texts("meetings");
  const running = pairs.filter(({ endedAt }) => endedAt === null).length;
  const meetings = pairs.reduce((sum, { dates }) => sum + dates.length, 0);
  const minutes = pairs.reduce((sum, pair) => sum + pair.minutes, 0);
  return (
    <Section
      id="work"
      title={t("work.title")}
      lede={pairs.length > 0 && t("work.total", { running, meetings, hours: hours(minutes) })}
    >
      {pairs.length === 0 && <QuietText>{t("work.none")}</QuietText>}
      {pairs.length > 0 && (
        <ul className="border-line border-t">
          {pairs.map((pair) => (
            <li key={pair.assignmentId} className="border-line border-b py-3">
              <Pair pair={pair} {...other(pair)} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type PairProps = { pair: PairWork; name: string; href: string; timeZone: string };

function Pair({ pair, name, href, timeZone }: PairProps) {
  const t = texts("meetings");
  const { dates, minutes, silence, handOver, endedAt } = pair;
  const day = (iso: string) => formatDate(iso, { timeZone });
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p>
          <Link href={href}>{name}</Link>{" "}
          <span className="text-ink-soft text-sm">
            {endedAt === null
              ? t("work.since", { day: day(pair.since) })
              : t("work.until", { from: day(pair.since), to: day(endedAt) })}
          </span>
        </p>
        {silence && <SilenceMark silence={silence} />}
      </div>
      <p className="text-sm">
        {t("work.met", { meetings: dates.length, hours: hours(minutes) })}
        {(handOver !== null || endedAt !== null) && ` ${t(`work.handOver.${handOver ?? "none"}`)}`}
      </p>
      {dates.length > 0 && (
        <Disclosure summary={t("work.dates")}>
          <ul className="grid gap-x-6 pb-3 text-sm sm:grid-cols-3">
            {dates.map((at) => (
              <li key={at}>{day(at)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const hours = (minutes: number): string => formatNumber(minutes / 60, { maximumFractionDigits: 1 });
