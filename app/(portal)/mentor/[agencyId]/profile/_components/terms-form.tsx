import { Checkbox } from "@/components/form/checkbox";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { ComboMulti } from "@/components/form/combo-multi";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { termName } from "@/components/result/term-names";
import type { FormHat } from "@/lib/action-state";
import { AREA_WORDS, COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { countriesByName } from "@/lib/domain/reference/countries";
import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import { PHASES } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";
import { editTermsAction } from "@/lib/matching/actions";
import { SHOWN_AS } from "@/lib/matching/schema";
import type { MentorTerms } from "@/lib/matching/types";
import { LanguageLevels, MarketYears } from "./terms-lists";

/** How much the mentor offers, and how well: what the agency's waves reckon with. */
export function TermsForm({ terms, hat }: { terms: MentorTerms; hat: FormHat }) {
  const t = texts("waves");
  const mark = t("optional");
  const words = {
    filterLabel: t("combo.filter"),
    removeLabel: t("combo.remove"),
    noneFound: t("combo.none"),
  };
  const labels = { hoursAMonth: t("terms.hours"), capacity: t("terms.capacity"), region: t("terms.region") };
  const shown = { name: t("terms.shownName"), experience: t("terms.shownExperience") };
  return (
    <Section id="terms" title={t("terms.title")}>
      <p className="mb-6 max-w-measure text-ink-soft">{t("terms.lede")}</p>
      <ActionForm
        action={editTermsAction}
        {...formWords("waves")}
        labels={labels}
        hat={hat}
        hidden={{ version: String(terms.version) }}
        doneMessage={t("saved")}
        id="terms-form"
        className="space-y-8"
      >
        <MarketYears markets={terms.markets} />
        <LanguageLevels languages={terms.languages} />
        <ComboMulti
          name="divisions"
          legend={t("terms.divisions")}
          mark={mark}
          defaultValues={terms.divisions}
          choices={NACE_DIVISIONS.map(({ code, name }) => ({ value: code, label: name }))}
          words={words}
          fold={{ none: t("combo.noneChosen"), chosen: t("combo.chosen") }}
        />
        <CheckboxGroup
          name="competences"
          legend={t("terms.competences")}
          mark={mark}
          dense
          defaultValues={terms.competences}
          choices={COMPETENCE_AREAS.map((one) => ({ value: one, label: AREA_WORDS[one].name }))}
        />
        <CheckboxGroup
          name="phases"
          legend={t("terms.phases")}
          mark={mark}
          dense
          defaultValues={terms.phases}
          choices={PHASES.map((one) => ({ value: one, label: termName("phase", one) }))}
        />
        <Field name="country" label={t("terms.country")} mark={mark}>
          <Select
            empty={t("none")}
            defaultValue={terms.country ?? ""}
            options={countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Field>
        <Field name="region" label={t("terms.region")} hint={t("terms.regionHint")} mark={mark} width="short">
          <TextInput maxLength={10} defaultValue={terms.region ?? ""} />
        </Field>
        <Checkbox name="travels" label={t("terms.travels")} defaultChecked={terms.travels} />
        <Field name="hoursAMonth" label={t("terms.hours")} mark={mark} width="short">
          <TextInput inputMode="numeric" defaultValue={terms.hoursAMonth?.toString() ?? ""} />
        </Field>
        <Field name="capacity" label={t("terms.capacity")} hint={t("terms.capacityHint")} width="short">
          <TextInput inputMode="numeric" defaultValue={String(terms.capacity)} />
        </Field>
        <Field name="shownAs" label={t("terms.shownAs")}>
          <Select
            defaultValue={terms.shownAs}
            options={SHOWN_AS.map((one) => ({ value: one, label: shown[one] }))}
          />
        </Field>
        <FormActions>
          <SubmitButton label={t("save")} pendingLabel={t("saving")} />
        </FormActions>
      </ActionForm>
    </Section>
  );
}
