import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listGroupedFigures } from "@/lib/results/queries/group-figures";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { chosenFigures } from "./_components/figure-choice";
import { FigureChooser } from "./_components/figure-chooser";
import { GroupedScores } from "./_components/grouped-scores";

type Props = {
  params: Promise<AgencyParams>;
  searchParams: Promise<{ of?: string | string[]; by?: string | string[] }>;
};

export const generateMetadata = (): Metadata => ({ title: texts("agency")("scores.title") });

export default async function FirmFiguresPage({ params, searchParams }: Props) {
  const { context, root } = await adminArea(params);
  const choice = chosenFigures(await searchParams);
  const { computedAt, figures } = await listGroupedFigures(context, choice);
  const t = texts("agency");
  return (
    <PageBody>
      <PageHeader
        title={t("scores.title")}
        lede={t("scores.lede", { n: FEWEST_FIRMS })}
        trail={[{ label: t("firms.title"), href: `${root}/firms` }]}
        trailLabel={texts("frame")("trail")}
        meta={
          computedAt && (
            <span className="text-ink-soft">
              {t("scores.on", { day: formatDate(computedAt, { timeZone: context.person.timeZone }) })}
            </span>
          )
        }
      />
      <FigureChooser choice={choice} />
      {figures.length === 0 ? (
        <EmptyState title={t("scores.empty")}>{t("scores.emptyText", { n: FEWEST_FIRMS })}</EmptyState>
      ) : (
        <GroupedScores figures={figures} by={choice.by} />
      )}
    </PageBody>
  );
}
