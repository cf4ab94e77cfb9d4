import { ConflictTexts } from "@/components/form/conflict-texts";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PrintOnly } from "@/components/page/print-only";
import { SeenVersion } from "@/components/plan/other-text";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { saveMarketPlanPartAction } from "@/lib/market-plans/actions";
import { BODY_MAX } from "@/lib/market-plans/schema";
import type { PlanPart } from "@/lib/market-plans/types";
import { PartSaved } from "./part-saved";
import { SavingTextArea } from "./saving-text-area";

type Props = {
  firmId: string;
  country: string;
  part: PlanPart;
  /** What the profile says that belongs here; put into the field while nothing is saved. */
  known: string;
  timeZone: string;
};

/** One of the eleven parts: what to write, the text, when it was saved and by whom. */
export function PartForm({ firmId, country, part, known, timeZone }: Props) {
  const t = texts("market-plans");
  const { part: id, body, version } = part;
  const prefilled = version === 0 && known !== "";
  const name = t(`parts.${id}`);
  return (
    <>
      <div className="print:hidden">
        <ActionForm
          id={id}
          action={saveMarketPlanPartAction}
          {...formWords("market-plans")}
          labels={{ body: name }}
          hat={{ kind: "member", id: firmId }}
          values={{ body: prefilled ? known : body }}
          hidden={{ country, part: id }}
          doneMessage={t("saved")}
          className="space-y-3"
        >
          <ConflictTexts
            title={t("theirs")}
            lead={t("theirsLead")}
            nothing={t("theirsNothing")}
            fields={[{ name: "body", label: name }]}
          />
          <SeenVersion version={version} />
          <Field name="body" label={name} hint={t(`guides.${id}`)} width="full">
            <SavingTextArea rows={4} maxLength={BODY_MAX} />
          </Field>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton label={t("save")} pendingLabel={t("saving")} variant="quiet" />
            <span className="text-ink-soft text-sm">
              {prefilled ? t("prefilled") : <PartSaved part={part} timeZone={timeZone} />}
            </span>
          </div>
        </ActionForm>
      </div>
      <PrintOnly>
        <h2>{name}</h2>
        <p className="whitespace-pre-line">{body || t("blank")}</p>
      </PrintOnly>
    </>
  );
}
