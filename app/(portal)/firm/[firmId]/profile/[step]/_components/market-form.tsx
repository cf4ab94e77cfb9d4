import { randomUUID } from "node:crypto";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { ConflictTexts, SeenMark } from "@/components/form/conflict-texts";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { LinkButton } from "@/components/ui/button";
import { countriesByName } from "@/lib/domain/reference/countries";
import { ENTRY_MODE_FACTS } from "@/lib/domain/reference/entry-modes";
import { addMarketAction, changeMarketAction } from "@/lib/firms/actions";
import type { Market } from "@/lib/firms/types";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";

/** A market: which country, since when, by which modes. */
export function MarketForm({ firmId, market }: { firmId: string; market?: Market }) {
  const t = texts("firms");
  const countries = countriesByName(language());
  const labels = { country: labelOf("country"), sinceYear: labelOf("sinceYear"), modes: labelOf("modes") };
  const names = {
    country: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
    modes: Object.fromEntries(ENTRY_MODE_FACTS.map(({ id, name }) => [id, name])),
  };
  return (
    <ActionForm
      {...formWords("firms")}
      action={market ? changeMarketAction : addMarketAction}
      hat={{ kind: "member", id: firmId }}
      labels={labels}
      hidden={market ? { marketId: market.id } : {}}
      idempotencyKey={market ? undefined : randomUUID()}
      doneMessage={t("profile.markets.added")}
    >
      {market && (
        <>
          <ConflictTexts
            title={t("profile.conflict.title")}
            lead={t("profile.conflict.lead")}
            nothing={t("profile.conflict.nothing")}
            fields={[
              { name: "country", label: labels.country, names: names.country },
              { name: "sinceYear", label: labels.sinceYear },
              { name: "modes", label: labels.modes, names: names.modes },
            ]}
          />
          <SeenMark mark={market.seen} />
        </>
      )}
      <Field name="country" label={labels.country} required>
        <Select
          defaultValue={market?.country ?? ""}
          empty={t("register.countryEmpty")}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Field>
      <Field
        name="sinceYear"
        label={labels.sinceYear}
        mark={t("profile.optional")}
        hint={t("profile.hints.sinceYear")}
        width="short"
      >
        <TextInput defaultValue={market?.sinceYear ?? ""} inputMode="numeric" maxLength={4} />
      </Field>
      <CheckboxGroup
        name="modes"
        legend={labels.modes}
        mark={t("profile.optional")}
        choices={ENTRY_MODE_FACTS.map(({ id, name, explanation }) => ({
          value: id,
          label: name,
          hint: explanation,
        }))}
        defaultValues={market?.modes ?? []}
        dense
      />
      <FormActions>
        <SubmitButton
          size="large"
          label={market ? t("profile.markets.save") : t("profile.markets.add")}
          pendingLabel={market ? t("profile.saving") : t("profile.markets.adding")}
        />
        {market && (
          <LinkButton variant="plain" size="large" href={`/firm/${firmId}/profile/markets`}>
            {t("profile.markets.cancel")}
          </LinkButton>
        )}
      </FormActions>
    </ActionForm>
  );
}
