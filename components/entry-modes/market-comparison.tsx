import { Select } from "@/components/form/select";
import { Section } from "@/components/page/section";
import { Button } from "@/components/ui/button";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";
import type { MarketLine } from "@/lib/entry-modes/types";
import { texts } from "@/lib/i18n/texts";
import { outOf100 } from "./words";

type Props = { markets: readonly MarketLine[]; pair: readonly [MarketLine, MarketLine]; path: string };

/** The twelve ways in as two markets rank them; which two, the address says. */
export function MarketComparison({ markets, pair, path }: Props) {
  const t = texts("entry-modes");
  return (
    <Section id="compare" title={t("compare.heading")} lede={t("compare.lede")}>
      {markets.length > 2 && <ChoosePair markets={markets} pair={pair} path={path} />}
      <div className="max-w-2xl overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("compare.caption")}</caption>
          <thead>
            <tr className="border-line-strong border-b">
              <th scope="col" className="py-2 pe-4 text-start font-semibold">
                {t("compare.mode")}
              </th>
              {pair.map(({ country, name }) => (
                <th key={country} scope="col" className="py-2 ps-4 text-end font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ENTRY_MODES.map((mode) => (
              <tr key={mode} className="border-line border-b">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {entryModeName(mode)}
                </th>
                {pair.map((market) => (
                  <td key={market.country} className="py-2 ps-4 text-end tabular-nums">
                    {cellOf(market, mode)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function cellOf({ last }: MarketLine, mode: EntryMode): string {
  const t = texts("entry-modes");
  const found = last?.ranking.find((one) => one.mode === mode);
  if (!found || found.fit === null) return t("ranking.unknownFit");
  const words = t("compare.cell", { place: found.place, fit: outOf100(found.fit) });
  return found.blocked ? `${words}, ${t("compare.blocked")}` : words;
}

function ChoosePair({ markets, pair, path }: Props) {
  const t = texts("entry-modes");
  const options = markets.map(({ country, name }) => ({ value: country, label: name }));
  const choice = (name: "one" | "other", chosen: string) => (
    <div className="w-full max-w-xs">
      <label htmlFor={`compare-${name}`} className="mb-1 block text-sm">
        {t(`compare.${name}`)}
      </label>
      <Select key={chosen} id={`compare-${name}`} name={name} options={options} defaultValue={chosen} />
    </div>
  );
  return (
    <form
      method="get"
      action={`${path}#compare`}
      className="mb-4 flex flex-wrap items-end gap-3 print:hidden"
    >
      {choice("one", pair[0].country)}
      {choice("other", pair[1].country)}
      <Button type="submit">{t("compare.button")}</Button>
    </form>
  );
}
