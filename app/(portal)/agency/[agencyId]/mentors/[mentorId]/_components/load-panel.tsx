import { OneButtonForm } from "@/components/form/one-button-form";
import { MarginNote } from "@/components/page/margin-layout";
import { StateMark } from "@/components/ui/state-mark";
import { QUIET_AFTER_DAYS, SILENT_AFTER_DAYS } from "@/lib/domain/silence";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { putFirmsFirstAction } from "@/lib/matching/actions";
import type { MentorLoad, MentorTerms } from "@/lib/matching/types";

type Props = { terms: MentorTerms; load: MentorLoad; agencyId: string; timeZone: string };

/** How many seats are taken and since when nothing was heard, with what to do then. */
export function LoadPanel({ terms, load, agencyId, timeZone }: Props) {
  const t = texts("waves");
  const { quietDays } = load;
  const quiet = quietDays !== null && quietDays > QUIET_AFTER_DAYS;
  return (
    <MarginNote title={t("load.title")}>
      <p>{t("load.seats", { active: load.active, capacity: terms.capacity })}</p>
      <p>
        {load.lastSeenAt
          ? t("load.heard", { day: formatDate(load.lastSeenAt, { timeZone }) })
          : t("load.never")}
      </p>
      {quiet && (
        <p>
          <StateMark tone={quietDays > SILENT_AFTER_DAYS ? "wrong" : "watch"}>
            {t("load.quiet", { days: quietDays })}
          </StateMark>
        </p>
      )}
      {quiet && (
        <OneButtonForm
          id="first"
          action={putFirmsFirstAction}
          hat={{ kind: "admin", id: agencyId }}
          words={formWords("waves")}
          hidden={{ mentorId: terms.mentorId }}
          label={t("load.first")}
          pendingLabel={t("load.firstPending")}
          doneMessage={t("load.firstDone")}
        />
      )}
    </MarginNote>
  );
}
