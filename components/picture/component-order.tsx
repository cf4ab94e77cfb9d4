import { RangeChart } from "@/components/chart/range-chart";
import { figuresOf, namedAll } from "@/components/result/antecedents/names";
import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import type { Picture } from "@/lib/domain/picture/picture-types";
import { texts } from "@/lib/i18n/texts";

/** The components with their bands, highest first; what cannot be told apart is said in words. */
export function ComponentOrder({ components, ties }: Pick<Picture, "components" | "ties">) {
  const t = texts("antecedents");
  if (components.value === null) return null;
  return (
    <div className="space-y-2">
      <RangeChart
        title={t("components.heading")}
        titleHidden
        head={{ label: t("components.component"), value: t("ofHundred") }}
        ranges={components.value.map((one) => ({
          id: one.component,
          label: COMPONENT_WORDS[one.component].title,
          band: one.band,
          ...figuresOf(one),
        }))}
        note={t("components.note")}
      />
      {ties.length > 0 && (
        <div className="text-sm">
          <p>{t("components.tied", { n: ties.length })}</p>
          <ul className="list-disc ps-5">
            {ties.map((tie) => (
              <li key={tie.join()}>{namedAll(tie)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
