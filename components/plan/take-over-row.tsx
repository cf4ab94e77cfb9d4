import Link from "next/link";
import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { StateMark } from "@/components/ui/state-mark";
import { texts } from "@/lib/i18n/texts";
import { dueField, ownerField } from "@/lib/plans/schema";
import type { PlanPerson, Takeable } from "@/lib/plans/types";

type Props = { recommendation: Takeable; firmId: string; people: readonly PlanPerson[]; me: string };

/** One recommendation to tick, with who and by when; or the way to the action that it has become. */
export function TakeOverRow({ recommendation, firmId, people, me }: Props) {
  const t = texts("plans");
  const { ruleId, title, effort, first, suggestedDue, actionId } = recommendation;
  if (actionId !== null)
    return (
      <li className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-2">
        <Link href={`/firm/${firmId}/plan/${actionId}`}>{title}</Link>
        <StateMark tone="good">{t("takeOver.inPlan")}</StateMark>
      </li>
    );
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-line border-b py-2 @3xl:grid-cols-[minmax(0,1fr)_auto]">
      <Checkbox
        name="rules"
        value={ruleId}
        defaultChecked={first}
        label={
          <>
            {title}
            <span className="ms-3 whitespace-nowrap text-ink-soft text-sm">{t(`effort.${effort}`)}</span>
          </>
        }
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-3 ps-8 @3xl:w-100 @3xl:ps-0">
        <Field name={ownerField(ruleId)} label={t("takeOver.owner", { title })} labelHidden>
          <Select
            empty={t("form.nobody")}
            defaultValue={me}
            options={people.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          />
        </Field>
        <Field name={dueField(ruleId)} label={t("takeOver.due", { title })} labelHidden>
          <TextInput type="date" defaultValue={suggestedDue} min="2000-01-01" max="2099-12-31" />
        </Field>
      </div>
    </li>
  );
}
