import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { SkeletonRows } from "@/components/page/skeleton";
import { EffectChart } from "@/components/picture/effect-chart";
import { getAgencyFigures } from "@/lib/agencies/queries/figures";
import { texts } from "@/lib/i18n/texts";
import { listEffects } from "@/lib/picture/queries/list-effects";
import { type AgencyParams, adminArea } from "./_components/admin-area";
import { AgencyFigures, AgencyNextStep, PhaseShares } from "./_components/agency-figures";
import { AgencyNews } from "./_components/agency-news";

export function generateMetadata(): Metadata {
  return { title: texts("agency")("places.home") };
}

export default async function AgencyHomePage({ params }: { params: Promise<AgencyParams> }) {
  const { context, agency, root } = await adminArea(params);
  const figures = await getAgencyFigures(context);
  const effects = await listEffects(context);
  const t = texts("agency");
  return (
    <PageBody>
      <PageHeader title={t("home.title", { agency: agency.name })} lede={t("home.lede")} />
      <AgencyNextStep figures={figures} root={root} />
      <AgencyFigures figures={figures} root={root} />
      <div className="@container">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 @min-[58rem]:grid-cols-[minmax(0,1fr)_25rem]">
          <Section
            title={t("home.news")}
            id="news"
            aside={<Link href={`${root}/history`}>{t("home.allHistory")}</Link>}
          >
            <Suspense fallback={<SkeletonRows label={t("home.newsComing")} rows={6} />}>
              <AgencyNews context={context} root={root} />
            </Suspense>
          </Section>
          <PhaseShares figures={figures} root={root} />
        </div>
      </div>
      <Section
        id="effects"
        title={texts("picture")("effects.agency")}
        lede={texts("picture")("effects.lede")}
        aside={<Link href={`${root}/firms/figures`}>{t("scores.link")}</Link>}
      >
        <div className="max-w-4xl">
          <EffectChart effects={effects} timeZone={context.person.timeZone} />
        </div>
      </Section>
    </PageBody>
  );
}
