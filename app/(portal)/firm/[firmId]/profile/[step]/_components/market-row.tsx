import { OneButtonForm } from "@/components/form/one-button-form";
import { LinkButton } from "@/components/ui/button";
import { countryName } from "@/lib/domain/reference/countries";
import { removeMarketAction } from "@/lib/firms/actions";
import type { Market } from "@/lib/firms/types";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";
import { modeList } from "../../_components/profile-facts";

/** One market of the list, with the ways to change it and to take it off. */
export function MarketRow({ firmId, market }: { firmId: string; market: Market }) {
  const t = texts("firms");
  const country = countryName(market.country, language());
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p>
          <span className="font-semibold">{country}</span>
          {market.sinceYear !== null && (
            <span className="text-ink-soft"> {t("profile.since", { year: String(market.sinceYear) })}</span>
          )}
        </p>
        {market.modes.length > 0 && <p className="text-ink-soft text-sm">{modeList(market.modes)}</p>}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <LinkButton
          href={`/firm/${firmId}/profile/markets?market=${market.id}#market`}
          aria-label={t("profile.markets.changeTitle", { country })}
        >
          {t("profile.markets.change")}
        </LinkButton>
        <OneButtonForm
          id={`remove-${market.id}`}
          action={removeMarketAction}
          hat={{ kind: "member", id: firmId }}
          hidden={{ marketId: market.id }}
          words={formWords("firms")}
          label={t("profile.markets.removeOne", { country })}
          pendingLabel={t("profile.markets.removing")}
          variant="plain"
        />
      </div>
    </li>
  );
}
