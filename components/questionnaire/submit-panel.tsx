import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import { submitAssessmentAction } from "@/lib/assessments/actions";
import type { CheckAnswers } from "@/lib/assessments/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** What is still missing, or the button that closes the answers. */
export function SubmitPanel({ check }: { check: CheckAnswers }) {
  const t = texts("assessments");
  const { assessment, open, toConfirm } = check;
  if (!check.ready) {
    const first = check.sections
      .flatMap((section) => section.items)
      .find((item) => !item.answer || item.answer.carried);
    return (
      <Notice tone="watch" title={t("check.notReady")}>
        {open > 0 && <p>{t("check.openTotal", { n: open })}</p>}
        {toConfirm > 0 && <p>{t("check.confirmTotal", { n: toConfirm })}</p>}
        {first && (
          <p>
            <a href={`#${first.key}`}>{t("check.goOn")}</a>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <Section id="submit" title={t("check.submitHeading")} lede={t("check.submitText")}>
      <ActionForm
        id="submit-form"
        action={submitAssessmentAction}
        {...formWords("assessments")}
        hat={{ kind: "member", id: assessment.firmId }}
        hidden={{ assessmentId: assessment.id }}
      >
        <SubmitButton size="large" label={t("check.submit")} pendingLabel={t("check.submitting")} />
      </ActionForm>
    </Section>
  );
}
