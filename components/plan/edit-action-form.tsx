import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { editActionAction } from "@/lib/plans/actions";
import type { ActionLine, PlanPerson } from "@/lib/plans/types";
import { ActionFields, actionLabels } from "./action-fields";
import { conflictWords, valueNames } from "./conflict-words";
import { OtherText, SeenVersion } from "./other-text";

type Props = { firmId: string; action: ActionLine; people: readonly PlanPerson[] };

/** Changes what an action says. A day that moves asks why. */
export function EditActionForm({ firmId, action, people }: Props) {
  const t = texts("plans");
  const { id, title, why, owner, effort, dueOn, version } = action;
  return (
    <ActionForm
      // Drawn anew after each change, so that the fields show what is kept.
      key={version}
      id="edit"
      action={editActionAction}
      {...formWords("plans")}
      labels={actionLabels()}
      hat={{ kind: "member", id: firmId }}
      hidden={{ actionId: id }}
      values={{ title, why, owner: owner?.accountId ?? "", effort, dueOn: dueOn ?? "" }}
    >
      <SeenVersion version={version} />
      <OtherText
        words={conflictWords()}
        labels={actionLabels()}
        names={valueNames(people)}
        keepHref={`/firm/${firmId}/plan/${id}`}
      />
      <ActionFields people={people} former={owner} />
      {dueOn !== null && (
        <Field name="reason" label={t("form.reason")} hint={t("form.reasonHint")} width="full">
          <TextInput maxLength={500} autoComplete="off" />
        </Field>
      )}
      <FormActions>
        <SubmitButton label={t("form.save")} pendingLabel={t("form.saving")} />
      </FormActions>
    </ActionForm>
  );
}
