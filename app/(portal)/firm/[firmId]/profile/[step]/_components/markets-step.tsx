import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { countryName } from "@/lib/domain/reference/countries";
import type { FirmProfile } from "@/lib/firms/types";
import { language, texts } from "@/lib/i18n/texts";
import { MarketForm } from "./market-form";
import { MarketRow } from "./market-row";

/** The markets named so far, and a form for one more or for the one chosen. */
export function MarketsStep({ firm, marketId }: { firm: FirmProfile; marketId: string }) {
  const t = texts("firms");
  const chosen = firm.markets.find(({ id }) => id === marketId);
  return (
    <div className="max-w-2xl space-y-10">
      <Section id="markets" title={t("profile.markets.listTitle")}>
        {firm.markets.length === 0 ? (
          <EmptyState title={t("profile.markets.empty")}>{t("profile.markets.emptyText")}</EmptyState>
        ) : (
          <ul className="border-line border-t">
            {firm.markets.map((market) => (
              <MarketRow key={market.id} firmId={firm.id} market={market} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="market"
        title={
          chosen
            ? t("profile.markets.changeTitle", { country: countryName(chosen.country, language()) })
            : t("profile.markets.addTitle")
        }
      >
        <MarketForm key={chosen?.id ?? "new"} firmId={firm.id} market={chosen} />
      </Section>
      <div className="flex flex-wrap gap-3 border-line border-t pt-6">
        <LinkButton href={`/firm/${firm.id}/profile/abroad`} size="large">
          {t("profile.markets.next")}
        </LinkButton>
        <LinkButton variant="plain" size="large" href={`/firm/${firm.id}/profile`}>
          {t("profile.back")}
        </LinkButton>
      </div>
    </div>
  );
}
