import type { ReactNode } from "react";
import { daysOf } from "@/components/delegations/delegation-words";
import { EmptyState } from "@/components/page/empty-state";
import { PrintButton } from "@/components/page/print-button";
import { PrintOnly } from "@/components/page/print-only";
import { QuietText } from "@/components/ui/quiet-text";
import type { DelegationFrame } from "@/lib/delegations/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Programme, ProgrammeEntry } from "@/lib/itineraries/types";
import { ProgrammeCalendar } from "./programme-calendar";
import { ProgrammeDays } from "./programme-days";

type Props = {
  /** Null while it is not published. */
  programme: Programme | null;
  delegation: DelegationFrame;
  page: string;
  today: string;
  /** Firms can wish for meetings while they wait. */
  wishes?: boolean;
  below?: (entry: ProgrammeEntry) => ReactNode;
};

/** The published programme as one who travels sees it: for reading, for paper and for the calendar. */
export function OwnProgramme({ programme, delegation, page, today, wishes = true, below }: Props) {
  const t = texts("itineraries");
  if (!programme)
    return (
      <EmptyState title={t("programme.notYet")}>
        {t(wishes ? "programme.notYetText" : "programme.notYetMentor")}
      </EmptyState>
    );
  const { entries } = programme;
  const printed = { delegation: delegation.name, days: daysOf(delegation) };
  return (
    <>
      <PrintOnly>
        <p>{t("programme.printed", { ...printed, day: formatDate(today, { timeZone: "UTC" }) })}</p>
      </PrintOnly>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <QuietText>{t("programme.clock", { zone: programme.timeZone.replaceAll("_", " ") })}</QuietText>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <ProgrammeCalendar entries={entries} delegation={delegation.name} page={page} />
          <PrintButton label={t("programme.print")} />
        </div>
      </div>
      <ProgrammeDays
        startsOn={delegation.startsOn}
        endsOn={delegation.endsOn}
        entries={entries}
        below={below}
      />
    </>
  );
}
