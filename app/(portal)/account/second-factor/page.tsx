import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Notice } from "@/components/ui/notice";
import { getSecondFactor } from "@/lib/accounts/queries";
import { accountPage } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { CodesSection } from "./_components/codes-section";
import { DisableSection } from "./_components/disable-section";
import { SetUpSection } from "./_components/set-up-section";

export function generateMetadata(): Metadata {
  return { title: texts("accounts")("factor.title") };
}

/** Where administrators without a second factor are sent, and where anyone can have one. */
export default async function SecondFactorPage() {
  const context = await accountPage();
  const factor = await getSecondFactor(context);
  const t = texts("accounts");
  const { timeZone } = context.person;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("factor.title")}
        trail={[{ href: "/account", label: t("home.title") }]}
        trailLabel={t("trail")}
        lede={t("factor.lede")}
        meta={factor.since && t("factor.onSince", { date: formatDate(factor.since, { timeZone }) })}
      />
      {factor.required && !factor.on && (
        <Notice tone="watch" title={t("factor.needed")}>
          {t("factor.neededText")}
        </Notice>
      )}
      {!factor.on && <SetUpSection pending={factor.pending} />}
      {(factor.on || factor.pending) && <CodesSection on={factor.on} left={factor.recoveryCodesLeft} />}
      {factor.on && <DisableSection required={factor.required} />}
    </PageBody>
  );
}
