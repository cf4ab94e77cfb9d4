import Link from "next/link";
import { StateMark } from "@/components/ui/state-mark";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import type { MarketLine } from "@/lib/entry-modes/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { modeNames } from "./words";

type Props = { markets: readonly MarketLine[]; firmId: string; timeZone: string };

/** The firm's markets with how far it is with each, and where to go on. */
export function MarketList({ markets, firmId, timeZone }: Props) {
  return (
    <ul className="border-line border-t">
      {markets.map((market) => (
        <li
          key={market.country}
          className="grid gap-x-8 gap-y-1 border-line border-b py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0 max-w-measure space-y-1">
            <h3>{market.name}</h3>
            <p className="text-ink-soft text-sm">{standingOf(market)}</p>
            <State market={market} timeZone={timeZone} />
          </div>
          <Onwards market={market} firmId={firmId} />
        </li>
      ))}
    </ul>
  );
}

function standingOf({ standing, sinceYear, modes }: MarketLine): string {
  const t = texts("entry-modes");
  if (standing !== "own") return t(`markets.${standing}`);
  const since = sinceYear === null ? "none" : String(sinceYear);
  return modes.length > 0
    ? t("markets.ownBy", { since, modes: modeNames(modes) })
    : t("markets.own", { since });
}

function State({ market: { last, openId, reminders }, timeZone }: { market: MarketLine; timeZone: string }) {
  const t = texts("entry-modes");
  return (
    <div className="space-y-1 text-sm">
      <p className="flex flex-wrap gap-x-4">
        {last && (
          <StateMark tone="good">
            {t("markets.answered", { date: formatDate(last.at, { timeZone }) })}
          </StateMark>
        )}
        {openId && <StateMark tone="watch">{t("markets.open")}</StateMark>}
        {!last && !openId && (
          <StateMark tone="info" icon="pending">
            {t("markets.notYet")}
          </StateMark>
        )}
        {reminders > 0 && (
          <StateMark tone="info" icon="bell">
            {t("markets.reminders", { n: reminders })}
          </StateMark>
        )}
      </p>
      {last && (
        <p>
          {last.first
            ? t("markets.first", { mode: entryModeName(last.first), tied: last.tied })
            : t("markets.allBlocked")}
        </p>
      )}
    </div>
  );
}

function Onwards({
  market: { country, name, last, openId },
  firmId,
}: {
  market: MarketLine;
  firmId: string;
}) {
  const t = texts("entry-modes");
  const link = (href: string, label: string) => (
    <Link href={href} className="inline-flex min-h-target items-center font-semibold">
      {label}
      <span className="sr-only">: {name}</span>
    </Link>
  );
  return (
    <p className="flex flex-wrap gap-x-5 sm:flex-col sm:items-end sm:self-center">
      {last && link(`/firm/${firmId}/entry-modes/${country}`, t("markets.see"))}
      {openId && link(`/firm/${firmId}/assessments/${openId}`, t("markets.resume"))}
      {!last && !openId && link(`/firm/${firmId}/entry-modes/${country}`, t("markets.start"))}
    </p>
  );
}
