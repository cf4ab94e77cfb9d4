import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { CompareView } from "@/components/result/compare-view";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { getComparison } from "@/lib/results/queries/get-comparison";

type Props = {
  params: Promise<{ firmId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = (): Metadata => ({ title: texts("results")("comparePage.title") });

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function ComparePage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { of, before, after } = await searchParams;
  const { firmId } = context.actor;
  const page = await getComparison(context, {
    firmId,
    of: one(of),
    before: one(before),
    after: one(after),
  });
  const t = texts("results");
  const { timeZone } = context.person;
  const assessments = `/firm/${firmId}/assessments`;
  return (
    <>
      <PageHeader
        title={t("comparePage.title")}
        trail={[{ label: t("trail"), href: assessments }]}
        trailLabel={texts("frame")("trail")}
        lede={
          page
            ? t("comparePage.between", {
                title: page.chosen.title,
                before: page.before.round,
                after: page.after.round,
                beforeDate: formatDate(page.before.at, { timeZone }),
                afterDate: formatDate(page.after.at, { timeZone }),
              })
            : t("comparePage.lede")
        }
        action={page && <PrintButton label={t("print")} />}
      />
      {page ? (
        <CompareView page={page} timeZone={timeZone} />
      ) : (
        <EmptyState
          title={t("comparePage.emptyTitle")}
          action={<LinkButton href={assessments}>{t("comparePage.emptyAction")}</LinkButton>}
        >
          {t("comparePage.emptyText")}
        </EmptyState>
      )}
    </>
  );
}
