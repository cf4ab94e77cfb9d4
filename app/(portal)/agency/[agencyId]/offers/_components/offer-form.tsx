import { CheckboxGroup } from "@/components/form/checkbox-group";
import { ComboMulti } from "@/components/form/combo-multi";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import type { FormValues } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { OtherText } from "@/components/offers/other-text";
import { Section } from "@/components/page/section";
import type { FormAction } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { offerChoices } from "./offer-choices";
import { WhatFields, WhenFields } from "./offer-fields";
import { offerFieldLabels } from "./offer-labels";

type Props = {
  agency: { id: string; country: string };
  action: FormAction;
  values: FormValues;
  /** Of the offer that is edited; a new one has neither. */
  offer?: { id: string; version: number };
  idempotencyKey?: string;
};

/** Everything about a programme or a fair in one form of four parts. */
export function OfferForm({ agency, action, values, offer, idempotencyKey }: Props) {
  const t = texts("offers");
  const labels = offerFieldLabels();
  const choices = offerChoices(agency.country);
  const words = {
    filterLabel: t("edit.filter"),
    removeLabel: t("edit.remove"),
    noneFound: t("edit.noneFound"),
  };
  const fold = (none: string) => ({ none, chosen: t("edit.chosen") });
  return (
    <ActionForm
      {...formWords("offers")}
      id="offer"
      action={action}
      values={values}
      hidden={offer ? { offerId: offer.id } : {}}
      hat={{ kind: "admin", id: agency.id }}
      idempotencyKey={idempotencyKey}
      labels={labels}
      doneMessage={t("edit.saved")}
      className="space-y-10"
    >
      {offer && (
        <OtherText
          version={offer.version}
          labels={labels}
          words={{ title: t("edit.otherTitle"), lead: t("edit.otherLead"), nothing: t("edit.nothing") }}
        />
      )}
      <WhatFields />
      <WhenFields choices={choices} />
      <Section title={t("edit.who")} id="who" lede={t("edit.whoLede")}>
        <div className="space-y-6">
          <CheckboxGroup name="phases" legend={labels.phases} choices={choices.phases} dense />
          <ComboMulti
            name="industries"
            legend={labels.industries}
            choices={choices.industries}
            words={words}
            fold={fold(t("facts.everyIndustry"))}
          />
          <ComboMulti
            name="regions"
            legend={labels.regions}
            hint={t("edit.hints.regions")}
            choices={choices.regions}
            words={words}
            fold={fold(t("facts.everyPlace"))}
          />
          <ComboMulti
            name="markets"
            legend={labels.markets}
            choices={choices.countries}
            words={words}
            fold={fold(t("audience.anyMarket"))}
          />
        </div>
      </Section>
      <Section title={t("edit.serves")} id="serves" lede={t("edit.servesLede")}>
        <div className="space-y-6">
          <CheckboxGroup
            name="services"
            legend={labels.services}
            hint={t("edit.hints.services")}
            choices={choices.services}
            dense
          />
          <CheckboxGroup
            name="knowledge"
            legend={labels.knowledge}
            choices={choices.knowledge}
            fold={fold(t("edit.noneChosen"))}
          />
          <CheckboxGroup
            name="subjects"
            legend={labels.subjects}
            hint={t("edit.hints.subjects")}
            choices={choices.subjects}
            fold={fold(t("edit.noneChosen"))}
          />
          <CheckboxGroup
            name="innovations"
            legend={labels.innovations}
            choices={choices.innovations}
            fold={fold(t("edit.noneChosen"))}
          />
        </div>
      </Section>
      <FormActions>
        <SubmitButton label={offer ? t("edit.save") : t("edit.saveDraft")} pendingLabel={t("edit.saving")} />
      </FormActions>
    </ActionForm>
  );
}
