import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import type { FormValues } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { OtherText } from "@/components/offers/other-text";
import type { FormAction } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { type Choices, delegationLabels, NumberFields, WhatFields, WhenFields } from "./delegation-fields";

type Props = {
  agencyId: string;
  action: FormAction;
  choices: Choices;
  values: FormValues;
  /** Of the delegation that is edited; a new one has neither. */
  delegation?: { id: string; version: number };
  idempotencyKey?: string;
};

/** Everything about a delegation in one form. */
export function DelegationForm({ agencyId, action, choices, values, delegation, idempotencyKey }: Props) {
  const t = texts("delegations");
  const labels = delegationLabels();
  return (
    <ActionForm
      {...formWords("delegations")}
      id="delegation"
      action={action}
      values={values}
      hidden={delegation ? { delegationId: delegation.id } : {}}
      hat={{ kind: "admin", id: agencyId }}
      idempotencyKey={idempotencyKey}
      labels={labels}
      doneMessage={t("form.saved")}
      className="space-y-10"
    >
      {delegation && (
        <OtherText
          version={delegation.version}
          labels={labels}
          words={{ title: t("form.otherTitle"), lead: t("form.otherLead"), nothing: t("form.nothing") }}
        />
      )}
      <WhatFields choices={choices} />
      <WhenFields />
      <NumberFields part="who" />
      <NumberFields part="money" />
      <FormActions>
        <SubmitButton label={t("form.save")} pendingLabel={t("form.saving")} />
      </FormActions>
    </ActionForm>
  );
}
