import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { draftWaveAction } from "@/lib/waves/actions";
import type { SilentPair } from "@/lib/waves/types";

type Props = { agencyId: string; silent: readonly SilentPair[] };

/** Names a wave and works out its first draft. */
export function DraftForm({ agencyId, silent }: Props) {
  const t = texts("waves");
  const labels = { name: t("page.name"), silent: t("page.silentTitle", { n: silent.length }) };
  return (
    <ActionForm
      action={draftWaveAction}
      {...formWords("waves")}
      labels={labels}
      hat={{ kind: "admin", id: agencyId }}
      idempotencyKey={crypto.randomUUID()}
      id="draft"
    >
      <Field name="name" label={labels.name} hint={t("page.nameHint")}>
        <TextInput maxLength={80} />
      </Field>
      {silent.length > 0 && (
        <CheckboxGroup
          name="silent"
          legend={labels.silent}
          hint={t("page.silentHint")}
          choices={silent.map(({ firmId, firm, mentor, days }) => ({
            value: firmId,
            label: t("page.silentLine", { firm, mentor, days }),
          }))}
        />
      )}
      <SubmitButton label={t("page.new")} pendingLabel={t("page.drafting")} />
    </ActionForm>
  );
}
