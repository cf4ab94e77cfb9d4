import { OneButtonForm } from "@/components/form/one-button-form";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import type { FormHat } from "@/lib/action-state";
import type { DelegationForTraveller } from "@/lib/delegations/types";
import { isOpenClaim, takesCosts } from "@/lib/domain/travel-costs";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { handInCostsAction, removeCostAction } from "@/lib/travel-costs/actions";
import type { Claim } from "@/lib/travel-costs/types";
import { CLAIM_TONES, shareFormula } from "./claim-words";
import { CostForm } from "./cost-form";
import { CostList } from "./cost-list";
import { money, sumOf } from "./money";

type Props = { found: DelegationForTraveller; claim: Claim | null; hat: FormHat };

/** What the own journey cost: written down, handed in, decided, paid. */
export function OwnCosts({ found, claim, hat }: Props) {
  const { delegation, part } = found;
  const t = texts("travel-costs");
  const items = claim?.items ?? [];
  const writes =
    part.seat === "accepted" && takesCosts(delegation.state) && (claim === null || isOpenClaim(claim.state));
  const form = { hat, words: formWords("travel-costs") };
  return (
    <>
      <WhyNot found={found} claim={claim} />
      {claim?.state === "returned" && (
        <Notice tone="watch" title={t("returned")}>
          {claim.reason}
        </Notice>
      )}
      {items.length > 0 && claim && (
        <Section
          title={t("title")}
          id="costs"
          aside={<StateMark tone={CLAIM_TONES[claim.state]}>{t(`states.${claim.state}`)}</StateMark>}
        >
          <CostList
            items={items}
            currency={delegation.currency}
            aside={(item) =>
              writes && (
                <OneButtonForm
                  {...form}
                  id={`remove-${item.id}`}
                  action={removeCostAction}
                  hidden={{ costId: item.id }}
                  variant="plain"
                  label={t("removeOne", {
                    kind: t(`kinds.${item.kind}`),
                    amount: money(item.amountCents, delegation.currency),
                  })}
                  pendingLabel={t("removing")}
                />
              )
            }
          />
        </Section>
      )}
      {writes && (
        <Section title={t("form.title")} id="add">
          <CostForm
            delegationId={delegation.id}
            hat={hat}
            currency={delegation.currency}
            day={delegation.startsOn}
            idempotencyKey={crypto.randomUUID()}
          />
        </Section>
      )}
      {items.length > 0 && claim && (
        <Section title={t("share")} id="share">
          <p className="max-w-measure">
            {claim.paidCents === null
              ? shareFormula(sumOf(items), delegation)
              : t("paid", { amount: money(claim.paidCents, delegation.currency) })}
          </p>
          <QuietText>
            {claim.paidCents === null ? t("expected") : shareFormula(sumOf(items), delegation)}
          </QuietText>
          {writes && (
            <div className="mt-6 space-y-2">
              <OneButtonForm
                {...form}
                id="hand-in"
                action={handInCostsAction}
                hidden={{ delegationId: delegation.id, version: String(claim.version) }}
                variant="primary"
                label={t("handIn")}
                pendingLabel={t("handingIn")}
              />
              <QuietText>{t("handInText")}</QuietText>
            </div>
          )}
        </Section>
      )}
    </>
  );
}

/** Why nothing can be written down, or what is special about it. */
function WhyNot({ found, claim }: Pick<Props, "found" | "claim">) {
  const { delegation, part } = found;
  const t = texts("travel-costs");
  if (part.seat !== "accepted")
    return (
      <Notice tone="neutral" title={t("notTravelling")}>
        {t("notTravellingText")}
      </Notice>
    );
  if (delegation.state === "cancelled")
    return (
      <Notice tone="watch" title={t("calledOff")}>
        {t("calledOffText")}
      </Notice>
    );
  if (delegation.state === "closed")
    return (
      <Notice tone="neutral" title={t("over")}>
        {t("overText")}
      </Notice>
    );
  if (!takesCosts(delegation.state)) return <EmptyState title={t("notYet")}>{t("notYetText")}</EmptyState>;
  return claim === null || claim.items.length === 0 ? (
    <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
  ) : null;
}
