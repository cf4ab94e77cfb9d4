import { randomUUID } from "node:crypto";
import { OneButtonForm } from "@/components/form/one-button-form";
import { LinkButton } from "@/components/ui/button";
import { startAssessmentAction } from "@/lib/assessments/actions";
import type { StartPage } from "@/lib/assessments/types";
import type { EntryModesPage } from "@/lib/entry-modes/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { start: StartPage; firmId: string; page: EntryModesPage };

/** Going on with the open round, or answering anew; and the answers behind what is shown. */
export function MarketActions({ start, firmId, page }: Props) {
  const t = texts("entry-modes");
  const base = `/firm/${firmId}/assessments`;
  return (
    <>
      <LinkButton variant="plain" href={`${base}/${page.assessmentId}/check`}>
        {t("market.answers")}
      </LinkButton>
      {start.open ? (
        <LinkButton variant="primary" href={`${base}/${start.open.id}`}>
          {t("market.resume")}
        </LinkButton>
      ) : (
        <OneButtonForm
          id="again"
          action={startAssessmentAction}
          hat={{ kind: "member", id: firmId }}
          words={formWords("assessments")}
          label={t("market.again")}
          pendingLabel={t("watch.pending")}
          hidden={{ instrument: "entry-mode", subject: page.country }}
          idempotencyKey={randomUUID()}
        />
      )}
    </>
  );
}
