import { CheckboxGroup } from "@/components/form/checkbox-group";
import { ComboMulti } from "@/components/form/combo-multi";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { termName } from "@/components/result/term-names";
import type { FormHat } from "@/lib/action-state";
import { countriesByName } from "@/lib/domain/reference/countries";
import { ENTRY_MODE_FACTS } from "@/lib/domain/reference/entry-modes";
import { languagesByName } from "@/lib/domain/reference/languages";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";
import { editProfileAction } from "@/lib/mentors/actions";
import { EXPERIENCE_MAX } from "@/lib/mentors/schema";
import type { MentorProfile } from "@/lib/mentors/types";

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

/** What the mentor brings. */
export function ProfileForm({ profile, hat }: { profile: MentorProfile; hat: FormHat }) {
  const t = texts("mentors");
  const mark = t("profile.optional");
  const words = {
    filterLabel: t("profile.combo.filter"),
    removeLabel: t("profile.combo.remove"),
    noneFound: t("profile.combo.none"),
  };
  const fold = { none: t("profile.combo.noneChosen"), chosen: t("profile.combo.chosen") };
  const group = (name: "markets" | "industries" | "languages" | "knowledge" | "entryModes") => ({
    name,
    legend: t(`profile.${name}`),
    mark,
    defaultValues: profile[name],
  });
  const labels = { headline: t("profile.headline"), experience: t("profile.experience") };
  return (
    <ActionForm
      action={editProfileAction}
      {...formWords("mentors")}
      labels={labels}
      hat={hat}
      hidden={{ version: String(profile.version) }}
      doneMessage={t("profile.saved")}
      id="profile"
      className="space-y-8"
    >
      <Field
        name="headline"
        label={labels.headline}
        hint={t("profile.headlineHint")}
        mark={mark}
        width="full"
      >
        <TextInput maxLength={140} defaultValue={profile.headline} />
      </Field>
      <Field
        name="experience"
        label={labels.experience}
        hint={t("profile.experienceHint")}
        mark={mark}
        width="full"
      >
        <TextArea rows={6} maxLength={EXPERIENCE_MAX} defaultValue={profile.experience} />
      </Field>
      <ComboMulti
        {...group("markets")}
        hint={t("profile.marketsHint")}
        choices={countriesByName(language()).map(named)}
        words={words}
        fold={fold}
      />
      <ComboMulti
        {...group("languages")}
        choices={languagesByName(language()).map(named)}
        words={words}
        fold={fold}
      />
      <ComboMulti {...group("industries")} choices={NACE_SECTIONS.map(named)} words={words} fold={fold} />
      <CheckboxGroup
        {...group("knowledge")}
        dense
        choices={KNOWLEDGE.map((one) => ({ value: one, label: termName("knowledge", one) }))}
      />
      <CheckboxGroup
        {...group("entryModes")}
        dense
        choices={ENTRY_MODE_FACTS.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormActions>
        <SubmitButton label={t("profile.save")} pendingLabel={t("profile.saving")} />
      </FormActions>
    </ActionForm>
  );
}
