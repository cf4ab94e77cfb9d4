import type { Metadata } from "next";
import { PlanList } from "@/components/market-plans/plan-list";
import { EmptyState } from "@/components/page/empty-state";
import { texts } from "@/lib/i18n/texts";
import { listMarketPlans } from "@/lib/market-plans/queries";
import { noteVisit } from "../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";
import { NotShared } from "../_components/not-shared";

type Props = { params: Promise<FirmParams> };

export const generateMetadata = (): Metadata => ({ title: texts("market-plans")("title") });

export default async function MentorMarketPlansPage({ params }: Props) {
  const { context, firm, root, base, timeZone } = await mentoredFirm(await params);
  const lines = await listMarketPlans(context, { firmId: firm.id });
  const begun = lines.filter(({ written }) => written > 0);
  await noteVisit(context, firm.id);
  const t = texts("market-plans");
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="plan"
        title={t("title")}
        lede={t("lede")}
      />
      {!firm.shares.plan && <NotShared firm={firm} what="plan" />}
      {firm.shares.plan && begun.length === 0 && (
        <EmptyState title={t("noneOfFirm")}>{t("noneOfFirmText")}</EmptyState>
      )}
      {begun.length > 0 && <PlanList lines={begun} base={`${base}/market-plans`} timeZone={timeZone} />}
    </>
  );
}
