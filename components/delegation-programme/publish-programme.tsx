import { OneButtonForm } from "@/components/form/one-button-form";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { publishProgrammeAction } from "@/lib/itineraries/actions";
import type { Programme } from "@/lib/itineraries/types";

type Props = {
  programme: Programme;
  delegationId: string;
  agencyId: string;
  timeZone: string;
  open: boolean;
};

/** Whether the group sees the programme, and the button that shows it to them. */
export function PublishProgramme({ programme, delegationId, agencyId, timeZone, open }: Props) {
  const t = texts("itineraries");
  const { publishedAt, entries } = programme;
  if (publishedAt !== null)
    return (
      <QuietText>{t("programme.publishedOn", { day: formatDate(publishedAt, { timeZone }) })}</QuietText>
    );
  return (
    <div className="space-y-3">
      <QuietText>{t("programme.draft")}</QuietText>
      {open && entries.length > 0 && (
        <>
          <p className="max-w-measure">{t("programme.publishText")}</p>
          <OneButtonForm
            id="publish"
            action={publishProgrammeAction}
            hat={{ kind: "admin", id: agencyId }}
            words={formWords("itineraries")}
            hidden={{ delegationId }}
            variant="primary"
            icon="send"
            label={t("programme.publish")}
            pendingLabel={t("programme.publishing")}
          />
        </>
      )}
    </div>
  );
}
