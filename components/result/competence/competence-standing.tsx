import { type Fact, FactStrip } from "@/components/page/fact-strip";
import { AREA_WORDS, type CompetenceArea } from "@/lib/domain/competence/areas";
import type { AreaScore, CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { type ScoreBand, tied } from "@/lib/domain/fuzzy-bands";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { CaveatNotice } from "../caveat-notice";
import { SourceNote } from "../source-note";
import { StageTrack } from "./stage-track";

type Props = { diagnosis: CompetenceDiagnosis; caveat: string | null };

/** Whether to go abroad at all, the export stage, and the facts that carry the rest. */
export function CompetenceStanding({ diagnosis, caveat }: Props) {
  const t = texts("competence");
  const { goAbroad, stage, areas, gaps } = diagnosis;
  const { verdict, reason } = goAbroad;
  const ranked = areas.flatMap(known).toSorted((one, other) => other.band[1] - one.band[1]);
  const measured = areas.flatMap(({ parts }) => parts.filter(({ asked }) => asked > 0));
  const [strongest] = ranked;
  const weakest = ranked.length > 1 ? ranked.at(-1) : undefined;
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing.heading")}
        </h2>
        <p className="font-semibold text-2xl">
          {verdict ? t(`standing.verdict.${verdict}`) : t("standing.notKnown")}
        </p>
        <p className="max-w-measure text-lg print:max-w-none print:text-base">{reason.because}</p>
        <p className="text-ink-soft text-xs">
          <SourceNote source={reason.source} />
        </p>
      </div>
      <StageTrack stage={stage} />
      <FactStrip
        facts={[
          ...(strongest ? [areaFact(t("standing.strongest"), strongest, ranked)] : []),
          ...(weakest ? [areaFact(t("standing.weakest"), weakest, ranked)] : []),
          {
            label: t("standing.parts"),
            value: t("standing.partsValue", { n: gaps.length, of: measured.length }),
            note: t("standing.partsNote"),
          },
        ]}
      />
      <CaveatNotice caveat={caveat} />
    </section>
  );
}

type Known = { area: CompetenceArea; band: ScoreBand };

const known = ({ area, score, band }: AreaScore): Known[] =>
  score === null ? [] : [{ area, band: band ?? [score, score, score] }];

/** What a panel's weights leave open is said beside it. */
function areaFact(label: string, { area, band }: Known, all: readonly Known[]): Fact {
  const said = texts("results")("points", { points: points(band[1]) });
  const others = all.filter((other) => other.area !== area && open(band) && tied(other.band, band));
  const names = formatList(others.map((other) => AREA_WORDS[other.area].name));
  return {
    label,
    value: AREA_WORDS[area].name,
    note: names ? texts("weighed")("tiedWith", { points: said, names }) : said,
  };
}

const open = ([low, , high]: ScoreBand) => high > low;
