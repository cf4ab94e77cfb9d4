import { FactStrip } from "@/components/page/fact-strip";
import { type Agreed, agreementWord, FEW_RATED } from "@/lib/domain/second-rating";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** How far the two agree over everything: in words, as a figure with its number, and what is counted apart. */
export function AgreementFacts({ agreed }: { agreed: Agreed }) {
  const t = texts("second-view");
  const { agreement, same, apart, unknown } = agreed;
  return (
    <div className="space-y-3">
      <FactStrip
        facts={[
          {
            label: t("view.agreement"),
            value: <strong>{agreementText(agreed)}</strong>,
            note:
              agreement.kappa !== null &&
              `${t("view.kappa")} ${kappaText(agreement.kappa)}, ${t("view.kappaNote", { n: agreement.n })}`,
          },
          { label: t("view.same"), value: formatNumber(same) },
          { label: t("view.apart"), value: formatNumber(apart) },
          {
            label: t("view.unknown"),
            value: formatNumber(unknown.firm + unknown.mentor + unknown.both),
            note: t("view.unknownNote", {
              firm: String(unknown.firm),
              mentor: String(unknown.mentor),
              both: String(unknown.both),
            }),
          },
        ]}
      />
      <div className="max-w-measure space-y-1 text-ink-soft text-sm">
        {agreement.n < FEW_RATED.n && <p>{t("view.few", { n: String(FEW_RATED.n) })}</p>}
        {agreed.oneAsked > 0 && <p>{t("view.oneAsked", { n: agreed.oneAsked })}</p>}
        <p>{t("view.how")}</p>
        <p>{t("view.never")}</p>
      </div>
    </div>
  );
}

export const kappaText = (kappa: number): string =>
  formatNumber(kappa, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function agreementText({ agreement }: Agreed): string {
  const t = texts("second-view");
  return agreement.undefinedBecause === null
    ? t(`view.words.${agreementWord(agreement.kappa)}`)
    : t(`view.undefined.${agreement.undefinedBecause}`);
}
