import Link from "next/link";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import type { FormHat } from "@/lib/action-state";
import type { CheckAnswers } from "@/lib/assessments/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { submitRatingAction } from "@/lib/ratings/actions";

/** What of a second rating is still missing, or the button that hands it in. */
export function HandInRating({ check, hat }: { check: CheckAnswers; hat: FormHat }) {
  const t = texts("second-view");
  if (check.open > 0) {
    const first = check.sections.flatMap(({ items }) => items).find(({ answer }) => !answer);
    return (
      <Notice
        tone="watch"
        title={t("rating.notReady")}
        action={first && <Link href={`#${first.key}`}>{t("rating.toFirst")}</Link>}
      >
        {t("rating.missing", { n: check.open })}
      </Notice>
    );
  }
  return (
    <Section id="submit" title={t("rating.submitHeading")} lede={t("rating.submitText")}>
      <ActionForm
        id="submit-form"
        action={submitRatingAction}
        {...formWords("second-view")}
        hat={hat}
        hidden={{ assessmentId: check.assessment.id }}
      >
        <SubmitButton size="large" label={t("rating.submit")} pendingLabel={t("rating.submitting")} />
      </ActionForm>
    </Section>
  );
}
