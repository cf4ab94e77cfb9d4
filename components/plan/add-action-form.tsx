import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addActionAction } from "@/lib/plans/actions";
import type { PlanPerson } from "@/lib/plans/types";
import { ActionFields, actionLabels } from "./action-fields";

type Props = { firmId: string; people: readonly PlanPerson[]; me: string; newKey: string };

/** Adds an action that the firm thought of itself. */
export function AddActionForm({ firmId, people, me, newKey }: Props) {
  const t = texts("plans");
  return (
    <ActionForm
      action={addActionAction}
      {...formWords("plans")}
      labels={actionLabels()}
      hat={{ kind: "member", id: firmId }}
      values={{ owner: me, effort: "medium" }}
      idempotencyKey={newKey}
    >
      <ActionFields people={people} />
      <FormActions>
        <SubmitButton label={t("form.add")} pendingLabel={t("form.adding")} size="large" />
        <LinkButton href={`/firm/${firmId}/plan`} variant="plain" size="large">
          {t("form.cancel")}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
