import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDate, selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { MOST_ROUNDS, type RoundUnder } from "@/lib/instruments/types";

type Props = { rounds: readonly RoundUnder[]; total: number; root: string; timeZone: string };

/** Which rounds rest on a version, each with its firm. */
export function RoundList({ rounds, total, root, timeZone }: Props) {
  const t = texts("questionnaires");
  if (rounds.length === 0) return null;
  return (
    <Disclosure summary={t("one.which")}>
      {total > MOST_ROUNDS && (
        <p className="pb-2 text-ink-soft text-sm">{t("one.newest", { n: MOST_ROUNDS, total })}</p>
      )}
      <ul className="space-y-1 text-sm">
        {rounds.map(({ id, firmId, firm, round, second, status, startedAt }) => (
          <li key={id} className="flex flex-wrap gap-x-3">
            <Link href={`${root}/firms/${firmId}`} className="inline-flex min-h-target items-center">
              {firm}
            </Link>
            <span className="self-center text-ink-soft">
              {t("one.round", {
                n: round,
                state: selectKey(status),
                second: second ? "yes" : "no",
                day: formatDate(startedAt, { timeZone }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
