import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { PageBody } from "@/components/page/page-body";
import { type Crumb, PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { countryName } from "@/lib/domain/reference/countries";
import { requestToJoinAction } from "@/lib/firms/actions";
import type { RegisteringAgency } from "@/lib/firms/types";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";

type Props = {
  agency: RegisteringAgency;
  country: string;
  number: string;
  trail: readonly Crumb[];
  trailLabel: string;
};

/** The number is taken: the person may ask the owners, and is told nothing more about the firm. */
export function AskOwners({ agency, country, number, trail, trailLabel }: Props) {
  const t = texts("firms");
  const words = { country: countryName(country, language()), number, agency: agency.name };
  return (
    <PageBody width="text">
      <PageHeader title={t("register.knownTitle")} trail={trail} trailLabel={trailLabel} />
      <ActionForm
        {...formWords("firms")}
        action={requestToJoinAction}
        hat={{ kind: "account", id: "" }}
        hidden={{ agency: agency.slug, country, registrationNumber: number }}
        idempotencyKey={randomUUID()}
      >
        <p className="max-w-measure">{t("register.known", words)}</p>
        <FormActions>
          <SubmitButton label={t("register.ask")} pendingLabel={t("register.asking")} size="large" />
          <LinkButton variant="plain" size="large" href={`/account/firms/new?agency=${agency.slug}`}>
            {t("register.other")}
          </LinkButton>
        </FormActions>
      </ActionForm>
    </PageBody>
  );
}
