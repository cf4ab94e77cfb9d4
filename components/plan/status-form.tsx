import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ACTION_STATUSES } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { setStatusAction } from "@/lib/plans/actions";
import type { ActionLine, PlanPerson } from "@/lib/plans/types";
import { actionLabels } from "./action-fields";
import { conflictWords, valueNames } from "./conflict-words";
import { OtherText, SeenVersion } from "./other-text";

type Props = { firmId: string; action: ActionLine; people: readonly PlanPerson[] };

/** Says where an action stands. What blocks it, or why it is not for the firm, is asked where it applies. */
export function StatusForm({ firmId, action, people }: Props) {
  const t = texts("plans");
  const { id, status, blockedBy, version } = action;
  return (
    <ActionForm
      key={version}
      id="status"
      action={setStatusAction}
      {...formWords("plans")}
      labels={actionLabels()}
      hat={{ kind: "member", id: firmId }}
      hidden={{ actionId: id }}
      values={{ status, blockedBy }}
      className="group/status space-y-4 print:hidden"
    >
      <SeenVersion version={version} />
      <OtherText
        words={conflictWords()}
        labels={actionLabels()}
        names={valueNames(people)}
        keepHref={`/firm/${firmId}/plan/${id}`}
      />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 [&_button]:min-h-10">
        <div className="w-52">
          <Field name="status" label={t("form.status")}>
            <Select options={ACTION_STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) }))} />
          </Field>
        </div>
        <div className="hidden min-w-60 flex-1 group-has-[option[value=blocked]:checked]/status:block">
          <Field name="blockedBy" label={t("form.blockedBy")} hint={t("form.blockedByHint")} width="full">
            <TextInput maxLength={300} autoComplete="off" />
          </Field>
        </div>
        <div className="hidden min-w-60 flex-1 group-has-[option[value=not-for-us]:checked]/status:block">
          <Field
            name="reason"
            label={t("form.endReason")}
            hint={t("form.endReasonHint")}
            mark={t("form.optional")}
            width="full"
          >
            <TextInput maxLength={500} autoComplete="off" />
          </Field>
        </div>
        <SubmitButton label={t("form.setStatus")} pendingLabel={t("form.saving")} />
      </div>
    </ActionForm>
  );
}
