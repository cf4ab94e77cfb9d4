import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { EFFORTS } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { PlanPerson } from "@/lib/plans/types";

/** What an action says: shared by the form that adds one and the form that changes one. */
export function ActionFields({
  people,
  former,
}: {
  people: readonly PlanPerson[];
  former?: PlanPerson | null;
}) {
  const t = texts("plans");
  const known = people.some(({ accountId }) => accountId === former?.accountId);
  const owners = former && !known ? [...people, former] : people;
  return (
    <>
      <Field name="title" label={t("form.title")} hint={t("form.titleHint")} width="full" required>
        <TextInput maxLength={140} autoComplete="off" />
      </Field>
      <Field name="why" label={t("form.why")} hint={t("form.whyHint")} mark={t("form.optional")} width="full">
        <TextArea rows={3} maxLength={1000} />
      </Field>
      <div className="grid max-w-measure gap-6 sm:grid-cols-2">
        <Field name="owner" label={t("form.owner")} hint={t("form.ownerHint")}>
          <Select
            empty={t("form.nobody")}
            options={owners.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          />
        </Field>
        <Field name="effort" label={t("form.effort")} hint={t("form.effortHint")}>
          <Select options={EFFORTS.map((effort) => ({ value: effort, label: t(`effort.${effort}`) }))} />
        </Field>
      </div>
      <Field name="dueOn" label={t("form.dueOn")} mark={t("form.optional")} width="short">
        <TextInput type="date" min="2000-01-01" max="2099-12-31" />
      </Field>
    </>
  );
}

/** Names of the fields as people know them, for the summary of errors and the other text of a conflict. */
export function actionLabels(): Record<string, string> {
  const t = texts("plans");
  return {
    title: t("form.title"),
    why: t("form.why"),
    owner: t("form.owner"),
    effort: t("form.effort"),
    dueOn: t("form.dueOn"),
    reason: t("form.reason"),
    status: t("form.status"),
    blockedBy: t("form.blockedBy"),
  };
}
