import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { CLAIM_TONES, shareFormula, type Terms } from "@/components/travel-costs/claim-words";
import { CostList } from "@/components/travel-costs/cost-list";
import { money, sumOf } from "@/components/travel-costs/money";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { subsidyOf } from "@/lib/domain/travel-costs";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { acceptClaimAction, payClaimAction, returnClaimAction } from "@/lib/travel-costs/actions";
import type { TravellerClaim } from "@/lib/travel-costs/types";

type Props = { claim: TravellerClaim; terms: Terms; agencyId: string };

/** One traveller's costs, and what the agency can do with them. */
export function ClaimEntry({ claim, terms, agencyId }: Props) {
  const t = texts("travel-costs");
  const spentCents = sumOf(claim.items);
  const { subsidyCents } = subsidyOf({ spentCents, seatCost: terms.cost, percent: terms.subsidyPercent });
  const { name } = claim;
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { claimId: claim.id, version: String(claim.version) },
  };
  const words = formWords("travel-costs");
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>
          {name}
          {!claim.travels && <span className="text-ink-soft text-sm"> · {t("agency.leftGroup")}</span>}
        </h3>
        <StateMark tone={CLAIM_TONES[claim.state]}>{t(`states.${claim.state}`)}</StateMark>
      </div>
      <CostList items={claim.items} currency={terms.currency} />
      <QuietText>
        {claim.paidCents === null
          ? shareFormula(spentCents, terms)
          : t("paid", { amount: money(claim.paidCents, terms.currency) })}
      </QuietText>
      {claim.state === "returned" && <QuietText>{`${t("returned")}: ${claim.reason}`}</QuietText>}
      {claim.state === "handed-in" && (
        <OneButtonForm
          {...form}
          words={words}
          id={`accept-${claim.id}`}
          action={acceptClaimAction}
          icon="check"
          label={t("agency.accept", { name })}
          pendingLabel={t("agency.accepting")}
        />
      )}
      {claim.state === "accepted" && (
        <OneButtonForm
          {...form}
          words={words}
          id={`pay-${claim.id}`}
          action={payClaimAction}
          label={t("agency.pay", { amount: money(subsidyCents, terms.currency), name })}
          pendingLabel={t("agency.paying")}
        />
      )}
      {(claim.state === "handed-in" || claim.state === "accepted") && (
        <Disclosure summary={t("agency.return")}>
          <ActionForm {...words} {...form} id={`return-${claim.id}`} action={returnClaimAction}>
            <Field name="reason" label={t("agency.returnReason")} required>
              <TextArea rows={2} maxLength={600} />
            </Field>
            <SubmitButton
              label={t("agency.returnSend", { name })}
              pendingLabel={t("agency.returning")}
              variant="quiet"
            />
          </ActionForm>
        </Disclosure>
      )}
    </div>
  );
}
