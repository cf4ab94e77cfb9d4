import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { getAgencyFigures } from "@/lib/agencies/queries/figures";
import { listNews } from "@/lib/agencies/queries/history";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "./_components/admin-area";
import { AgencyFigures, AgencyNextStep } from "./_components/agency-figures";
import { EventList } from "./_components/event-list";

const TWO_WEEKS = 14 * 86_400_000;

export function generateMetadata(): Metadata {
  return { title: texts("agency")("places.home") };
}

export default async function AgencyHomePage({ params }: { params: Promise<AgencyParams> }) {
  const { context, agency, root } = await adminArea(params);
  const figures = await getAgencyFigures(context);
  const news = await listNews(context, new Date(context.now.getTime() - TWO_WEEKS));
  const t = texts("agency");
  const { timeZone } = context.person;
  return (
    <PageBody>
      <PageHeader title={t("home.title", { agency: agency.name })} lede={t("home.lede")} />
      <AgencyNextStep figures={figures} root={root} />
      <Section
        title={t("home.news")}
        id="news"
        aside={<Link href={`${root}/history`}>{t("home.allHistory")}</Link>}
      >
        {news.length === 0 ? (
          <EmptyState title={t("home.newsNone")}>{t("home.newsNoneText")}</EmptyState>
        ) : (
          <EventList events={news} root={root} timeZone={timeZone} />
        )}
      </Section>
      <AgencyFigures figures={figures} root={root} />
    </PageBody>
  );
}
