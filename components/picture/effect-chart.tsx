import { RangeChart } from "@/components/chart/range-chart";
import { termName } from "@/components/result/term-names";
import { FEWEST_FIRMS } from "@/lib/domain/picture/effects";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { PHASES } from "@/lib/domain/vocabulary";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { EffectLine } from "@/lib/picture/types";

type Props = { effects: readonly EffectLine[]; timeZone: string };

/** What moved after finished actions in groups of firms: the share with its interval, and of how many firms. */
export function EffectChart({ effects, timeZone }: Props) {
  const t = texts("picture");
  const [first] = effects;
  if (!first)
    return <p className="max-w-measure text-ink-soft">{t("effects.tooFew", { n: FEWEST_FIRMS })}</p>;
  const percent = (share: number) => formatNumber(share, { style: "percent", maximumFractionDigits: 0 });
  return (
    <RangeChart
      title={t("effects.alike")}
      titleHidden
      head={{ label: t("effects.group"), value: t("effects.share") }}
      ranges={effects.map((effect) => ({
        id: `${effect.kind}-${effect.key}`,
        label: (
          <>
            <span className="block">{groupName(effect)}</span>
            <span className="block text-ink-soft text-xs">
              {t("effects.n", { firms: effect.firms, actions: effect.actions, answers: effect.answers })}
            </span>
          </>
        ),
        band: [effect.low, effect.share, effect.high] as const,
        text: percent(effect.share),
        rangeText: t("effects.interval", { low: percent(effect.low), high: percent(effect.high) }),
      }))}
      note={t("effects.note", { day: formatDate(first.computedAt, { timeZone }), n: FEWEST_FIRMS })}
    />
  );
}

function groupName({ kind, key }: Pick<EffectLine, "kind" | "key">): string {
  const phase = PHASES.find((one) => one === key);
  if (kind === "phase" && phase) return termName("phase", phase);
  if (kind === "industry") return NACE_SECTIONS.find(({ code }) => code === key)?.name ?? key;
  if (kind === "size") return SIZE_CLASS_FACTS.find(({ id }) => id === key)?.name ?? key;
  return texts("picture")("effects.all");
}
