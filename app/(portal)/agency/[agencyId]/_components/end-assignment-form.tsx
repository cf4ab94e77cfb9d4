import { ActionForm } from "@/components/form/form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { endAssignmentAction } from "@/lib/assignments/actions";
import { END_REASONS } from "@/lib/assignments/schema";
import type { AssignmentLine } from "@/lib/assignments/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** Ends a mentor's work with a firm, with the reason; folded, so that it takes two presses. */
export function EndAssignmentForm({
  assignment,
  agencyId,
}: {
  assignment: AssignmentLine;
  agencyId: string;
}) {
  const t = texts("agency");
  return (
    <Disclosure summary={t("firm.end")}>
      <ActionForm
        {...formWords("assignments")}
        id={`end-${assignment.id}`}
        action={endAssignmentAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ assignmentId: assignment.id }}
        labels={{ because: t("firm.because") }}
        className="max-w-md space-y-4"
      >
        <p className="text-sm">{t("firm.endText", { mentor: assignment.mentor })}</p>
        <RadioList
          name="because"
          legend={t("firm.because")}
          choices={END_REASONS.map((one) => ({ value: one, label: t(`firm.reasons.${one}`) }))}
        />
        <SubmitButton
          variant="danger"
          label={t("firm.endTitle", { mentor: assignment.mentor })}
          pendingLabel={t("firm.ending")}
        />
      </ActionForm>
    </Disclosure>
  );
}
