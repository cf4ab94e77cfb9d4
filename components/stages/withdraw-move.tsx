import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { withdrawStageMoveAction } from "@/lib/stages/actions";
import { BECAUSE_MAX } from "@/lib/stages/schema";

/** Takes a move back that was recorded by mistake. */
export function WithdrawMove({ firmId, moveId }: { firmId: string; moveId: string }) {
  const t = texts("stages");
  return (
    <div className="print:hidden">
      <Disclosure summary={t("withdraw.open")}>
        <ActionForm
          id={`withdraw-${moveId}`}
          action={withdrawStageMoveAction}
          {...formWords("stages")}
          hat={{ kind: "member", id: firmId }}
          hidden={{ moveId }}
          className="space-y-3 py-1"
        >
          <QuietText>{t("withdraw.text")}</QuietText>
          <Field name="because" label={t("withdraw.because")} width="full" required>
            <TextInput maxLength={BECAUSE_MAX} autoComplete="off" />
          </Field>
          <SubmitButton label={t("withdraw.yes")} pendingLabel={t("withdraw.pending")} variant="quiet" />
        </ActionForm>
      </Disclosure>
    </div>
  );
}
