import { CheckboxGroup } from "@/components/form/checkbox-group";
import { ConflictTexts, SeenMark } from "@/components/form/conflict-texts";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { SHARING_SCOPES } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { changeSharingAction } from "@/lib/sharing/actions";
import type { Sharing } from "@/lib/sharing/types";

/** What mentors may see, for an owner to choose. */
export function SharingForm({ firmId, sharing }: { firmId: string; sharing: Sharing }) {
  const t = texts("sharing");
  const names = Object.fromEntries(SHARING_SCOPES.map((scope) => [scope, t(`scopes.${scope}`)]));
  return (
    <ActionForm
      {...formWords()}
      action={changeSharingAction}
      hat={{ kind: "member", id: firmId }}
      doneMessage={t("saved")}
    >
      <ConflictTexts
        title={t("conflict.title")}
        lead={t("conflict.lead")}
        nothing={t("nothingShared")}
        fields={[{ name: "scopes", label: t("legend"), names }]}
      />
      <SeenMark mark={sharing.seen} />
      <CheckboxGroup
        name="scopes"
        legend={t("legend")}
        hint={t("default")}
        choices={SHARING_SCOPES.map((scope) => ({
          value: scope,
          label: t(`scopes.${scope}`),
          hint: t(`hints.${scope}`),
        }))}
        defaultValues={sharing.scopes}
      />
      <SubmitButton label={t("save")} pendingLabel={t("saving")} size="large" />
    </ActionForm>
  );
}
