import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { RescoredView } from "@/components/result/rescored-view";
import { memberPage } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { getRescored } from "@/lib/results/queries/rescored";

type Props = {
  params: Promise<{ firmId: string; id: string }>;
  searchParams: Promise<{ under?: string | string[] }>;
};

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("rescore.link") };
}

export default async function RescoredPage({ params, searchParams }: Props) {
  const { firmId, id } = await params;
  const context = await memberPage(firmId);
  const under = Number((await searchParams).under);
  const page = await getRescored(context, { firmId: context.actor.firmId, assessmentId: id, under });
  if (!page) notFound();
  const t = texts("questionnaires");
  const { timeZone } = context.person;
  const base = `/firm/${page.firmId}/assessments`;
  return (
    <PageBody>
      <PageHeader
        title={t("rescore.title", { n: page.round })}
        lede={t("rescore.lede", { title: page.title, day: formatDate(page.computedAt, { timeZone }) })}
        trail={[
          { label: texts("results")("trail"), href: base },
          {
            label: texts("results")("title", { n: page.round }),
            href: `${base}/${page.assessmentId}/result`,
          },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      <RescoredView
        page={page}
        keeper={{ hat: { kind: "member", id: page.firmId }, newKey: randomUUID() }}
        timeZone={timeZone}
      />
    </PageBody>
  );
}
