import { Section } from "@/components/page/section";
import type { Terms } from "@/components/travel-costs/claim-words";
import { money, sumOf } from "@/components/travel-costs/money";
import { DefinitionList } from "@/components/ui/definition-list";
import { isAcceptedClaim, LEAST_SHARED, perHead, subsidyOf } from "@/lib/domain/travel-costs";
import { texts } from "@/lib/i18n/texts";
import type { JourneyCosts } from "@/lib/travel-costs/types";

/** What a journey cost in all, what the agency pays, and what it came to per traveller and per contact used. */
export function CostFigures({ costs, terms }: { costs: JourneyCosts; terms: Terms }) {
  const t = texts("travel-costs");
  const { cost: seatCost, subsidyPercent: percent, currency } = terms;
  const accepted = costs.claims.filter(({ state }) => isAcceptedClaim(state));
  const spentCents = accepted.reduce((sum, { items }) => sum + sumOf(items), 0);
  const open = costs.claims.filter(({ state }) => state === "handed-in");
  const share = accepted.reduce(
    (sum, { items, paidCents }) =>
      sum + (paidCents ?? subsidyOf({ spentCents: sumOf(items), seatCost, percent }).subsidyCents),
    0,
  );
  const paid = accepted.reduce((sum, { paidCents }) => sum + (paidCents ?? 0), 0);
  const { answered, used } = costs.use;
  const { perTraveller, perUsed } = perHead({ spentCents, travellers: accepted.length, answered, used });
  const withNote = (value: string, note: string) => (
    <>
      <span className="block tabular-nums">{value}</span>
      <span className="block text-ink-soft text-sm">{note}</span>
    </>
  );
  const noFigure = answered < LEAST_SHARED ? t("agency.few") : t("agency.noneUsed", { answered });
  return (
    <Section title={t("agency.figures")} id="figures">
      <DefinitionList
        items={[
          { term: t("agency.spent"), details: money(spentCents, currency) },
          {
            term: t("agency.open"),
            details: money(
              open.reduce((sum, { items }) => sum + sumOf(items), 0),
              currency,
            ),
          },
          {
            term: t("agency.subsidy"),
            details: withNote(
              money(share, currency),
              t("agency.subsidyNote", { percent, cap: money(seatCost * 100, currency) }),
            ),
          },
          { term: t("agency.paidSoFar"), details: money(paid, currency) },
          {
            term: t("agency.perFirm"),
            details:
              perTraveller === null
                ? t("agency.nothing")
                : withNote(money(perTraveller, currency), t("agency.perFirmNote", { n: accepted.length })),
          },
          {
            term: t("agency.perUsed"),
            details:
              perUsed === null
                ? noFigure
                : withNote(money(perUsed, currency), t("agency.perUsedNote", { used, answered })),
          },
        ]}
      />
    </Section>
  );
}
