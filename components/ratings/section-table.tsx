import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { SecondView } from "@/lib/ratings/types";
import { agreementText, kappaText } from "./agreement";

type Shown = NonNullable<SecondView["shown"]>;

/** Agreement section by section; on a narrow screen the words alone. */
export function SectionTable({ sections }: Pick<Shown, "sections">) {
  const t = texts("second-view");
  const silent = ({ unknown }: Shown["sections"][number]) => unknown.firm + unknown.mentor + unknown.both;
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t("view.sections")}</caption>
      <thead>
        <tr className="border-line border-b text-start text-ink-soft">
          <th scope="col" className="py-2 pe-4 text-start font-normal">
            {t("view.section")}
          </th>
          <th scope="col" className="py-2 pe-4 text-start font-normal">
            {t("view.agreement")}
          </th>
          <th scope="col" className="py-2 text-end font-normal max-sm:hidden">
            {t("view.apart")}
          </th>
          <th scope="col" className="py-2 ps-4 text-end font-normal max-sm:hidden">
            {t("view.unknown")}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.id} className="border-line border-b align-baseline">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              {section.title}
            </th>
            <td className="py-2 pe-4">
              {agreementText(section)}
              {section.agreement.kappa !== null && (
                <span className="block text-ink-soft tabular-nums">
                  {kappaText(section.agreement.kappa)} · n = {formatNumber(section.agreement.n)}
                </span>
              )}
            </td>
            <td className="py-2 text-end tabular-nums max-sm:hidden">{formatNumber(section.apart)}</td>
            <td className="py-2 ps-4 text-end tabular-nums max-sm:hidden">{formatNumber(silent(section))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
