import Link from "next/link";
import { MarginNote } from "@/components/page/margin-layout";
import type { Campaign } from "@/lib/campaigns/types";
import { texts } from "@/lib/i18n/texts";

/** The agency's own words, and the way to the questions. */
export function WhatFirmsRead({ campaign, root }: { campaign: Campaign; root: string }) {
  const t = texts("campaigns");
  return (
    <MarginNote title={t("page.message")}>
      <p className="whitespace-pre-line">
        {campaign.message === "" ? t("draft.noMessage") : campaign.message}
      </p>
      <p>
        <Link href={`${root}/questionnaires/survey/preview`}>{t("draft.questions")}</Link>
      </p>
    </MarginNote>
  );
}
