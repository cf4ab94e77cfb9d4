import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import { getSupportNeeds } from "@/lib/offers/queries/needs";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { NeedSections, needsSummary } from "../_components/need-sections";

export const generateMetadata = (): Metadata => ({ title: texts("offers")("needs.title") });

export default async function SupportNeedsPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, root } = await adminArea(params);
  const found = await getSupportNeeds(context);
  const t = texts("offers");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("needs.title")}
        lede={t("needs.lede")}
        trail={[{ label: t("edit.listTitle"), href: `${root}/offers` }]}
        trailLabel={texts("frame")("trail")}
      />
      {found.assessed === 0 ? (
        <EmptyState title={t("needs.noneTitle")}>{t("needs.noneText")}</EmptyState>
      ) : (
        <>
          <p>{needsSummary(found)}</p>
          <NeedSections found={found} root={root} />
          <QuietText>{t("needs.basis")}</QuietText>
        </>
      )}
    </PageBody>
  );
}
