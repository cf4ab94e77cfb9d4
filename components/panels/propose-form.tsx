import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { proposeIndicatorAction } from "@/lib/panels/actions";
import type { PanelToRate } from "@/lib/panels/types";

/** What the list lacks, and what became of the own proposals. */
export function ProposeForm({ panel, hat }: { panel: PanelToRate; hat: FormHat }) {
  const t = texts("panels");
  if (!panel.open && panel.proposals.length === 0) return null;
  return (
    <Section id="propose" title={t("rate.propose")} lede={t("rate.proposeText")}>
      {panel.open && (
        <ActionForm
          {...formWords("panels")}
          id="proposal"
          action={proposeIndicatorAction}
          hat={hat}
          labels={{ body: t("rate.body") }}
          doneMessage={t("rate.proposed")}
        >
          <Field name="body" label={t("rate.body")} required width="full">
            <TextInput maxLength={240} />
          </Field>
          <SubmitButton variant="quiet" label={t("rate.submit")} pendingLabel={t("rate.proposing")} />
        </ActionForm>
      )}
      {panel.proposals.length > 0 && (
        <div className="pt-6">
          <h3 className="font-semibold text-base">{t("rate.yours")}</h3>
          <ul className="mt-2 border-line border-t">
            {panel.proposals.map(({ id, body, state, because }) => (
              <li key={id} className="border-line border-b py-2 text-sm">
                {body} <span className="text-ink-soft">({t(`proposals.states.${state}`)})</span>
                {because && <p className="text-ink-soft">{because}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
