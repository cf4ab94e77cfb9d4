import { RangeChart } from "@/components/chart/range-chart";
import { TwinTable } from "@/components/chart/twin-table";
import { Disclosure } from "@/components/ui/disclosure";
import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import type { AntecedentsDiagnosis, ComponentScore } from "@/lib/domain/antecedents/types";
import { texts } from "@/lib/i18n/texts";
import { figuresOf, namedAll } from "./names";

type Props = Pick<AntecedentsDiagnosis, "components" | "groups" | "ties">;

/** The nine components, highest first, as ranges; what cannot be told apart is said in words. */
export function ComponentChart({ components, groups, ties }: Props) {
  const t = texts("antecedents");
  const order = groups.flat();
  const apart = order.filter((id) => !ties.some((tie) => tie.includes(id)));
  const ranked = [
    ...order.flatMap((id) => components.filter(({ component }) => component === id)),
    ...components.filter(({ score }) => score === null),
  ];
  return (
    <div className="space-y-4">
      <RangeChart
        title={t("components.heading")}
        titleHidden
        head={{ label: t("components.component"), value: t("ofHundred") }}
        ranges={ranked.map((one) => ({
          id: one.component,
          label: <ComponentLabel score={one} />,
          band: one.band,
          ...figuresOf(one),
        }))}
        note={t("components.note")}
      />
      <div className="max-w-measure space-y-1">
        {ties.length > 0 && <p>{t("components.tied", { n: ties.length })}</p>}
        <ul className="list-disc space-y-1 ps-5">
          {ties.map((tie) => (
            <li key={tie.join()}>{namedAll(tie)}</li>
          ))}
        </ul>
        {apart.length > 0 && <p>{t("components.apart", { n: apart.length, names: namedAll(apart) })}</p>}
      </div>
      <div className="print:hidden">
        <Disclosure summary={t("components.ties")}>
          <TwinTable
            caption={t("components.ties")}
            head={[t("components.component"), t("components.tiedWith")]}
            rows={ranked.map(({ component, score, tiedWith }) => [
              COMPONENT_WORDS[component].title,
              score === null
                ? t("unknown")
                : tiedWith.length === 0
                  ? t("components.clear")
                  : namedAll(tiedWith),
            ])}
          />
        </Disclosure>
      </div>
    </div>
  );
}

function ComponentLabel({ score }: { score: ComponentScore }) {
  const { title } = COMPONENT_WORDS[score.component];
  return (
    <>
      <span className="block">{title}</span>
      {score.answered < score.asked && (
        <span className="block text-ink-soft text-xs">
          {texts("antecedents")("components.answered", { answered: score.answered, asked: score.asked })}
        </span>
      )}
    </>
  );
}
