import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { confirmAnswersAction } from "@/lib/assessments/actions";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = {
  firmId: string;
  assessmentId: string;
  /** One answer by its key, or all of a section. */
  what: { itemKey: string } | { sectionId: string };
  label: string;
};

/** Says of answers from last time that they still hold. */
export function ConfirmButton({ firmId, assessmentId, what, label }: Props) {
  const name = "itemKey" in what ? what.itemKey : what.sectionId;
  return (
    <ActionForm
      id={`confirm-${name}`}
      className="print:hidden"
      action={confirmAnswersAction}
      {...formWords("assessments")}
      hat={{ kind: "member", id: firmId }}
      hidden={{ assessmentId, ...what }}
    >
      <SubmitButton
        variant="quiet"
        icon="check"
        label={label}
        pendingLabel={texts("assessments")("check.confirming")}
      />
    </ActionForm>
  );
}
