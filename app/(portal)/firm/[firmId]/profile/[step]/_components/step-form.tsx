import type { ReactNode } from "react";
import { ConflictTexts, SeenMark } from "@/components/form/conflict-texts";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-state";
import {
  saveAbroadAction,
  saveBasicsAction,
  saveIndustryAction,
  savePeopleAction,
  saveProductsAction,
} from "@/lib/firms/actions";
import { STEP_FIELDS } from "@/lib/firms/schema";
import type { ColumnStep, FirmProfile } from "@/lib/firms/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";
import { AbroadFields } from "./abroad-fields";
import { BasicsFields } from "./basics-fields";
import { fieldNames } from "./field-names";
import { IndustryStep } from "./industry-step";
import { PeopleFields } from "./people-fields";
import { ProductsFields } from "./products-fields";

const STEPS: Record<ColumnStep, { action: FormAction; Fields: (props: { firm: FirmProfile }) => ReactNode }> =
  {
    basics: { action: saveBasicsAction, Fields: BasicsFields },
    industry: { action: saveIndustryAction, Fields: IndustryStep },
    products: { action: saveProductsAction, Fields: ProductsFields },
    people: { action: savePeopleAction, Fields: PeopleFields },
    abroad: { action: saveAbroadAction, Fields: AbroadFields },
  };

/** One part of the profile as a form of its own. */
export function StepForm({ firm, step }: { firm: FirmProfile; step: ColumnStep }) {
  const t = texts("firms");
  const { action, Fields } = STEPS[step];
  const fields = STEP_FIELDS[step].map((name) => ({
    name,
    label: labelOf(name),
    names: fieldNames(name, firm),
  }));
  return (
    <ActionForm
      {...formWords("firms")}
      action={action}
      hat={{ kind: "member", id: firm.id }}
      labels={Object.fromEntries(fields.map(({ name, label }) => [name, label]))}
      className="max-w-2xl space-y-8"
    >
      <ConflictTexts
        title={t("profile.conflict.title")}
        lead={t("profile.conflict.lead")}
        nothing={t("profile.conflict.nothing")}
        fields={fields}
      />
      <SeenMark mark={firm.seen[step]} />
      <Fields firm={firm} />
      <FormActions>
        <SubmitButton
          size="large"
          label={step === "abroad" ? t("profile.saveOnly") : t("profile.save")}
          pendingLabel={t("profile.saving")}
        />
        <LinkButton variant="plain" size="large" href={`/firm/${firm.id}/profile`}>
          {t("profile.back")}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
