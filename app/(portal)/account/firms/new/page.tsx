import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { accountPage } from "@/lib/context/request";
import { findAgency } from "@/lib/firms/queries";
import { fromQuery } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { AskOwners } from "./_components/ask-owners";
import { ChooseAgency } from "./_components/choose-agency";
import { RegisterFirmForm } from "./_components/register-firm-form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = (): Metadata => ({ title: texts("firms")("register.title") });

export default async function NewFirmPage({ searchParams }: Props) {
  const context = await accountPage();
  const t = texts("firms");
  const slug = await fromQuery(searchParams, "agency");
  const trail = [{ label: t("register.account"), href: "/account" }];
  const place = { trail, trailLabel: texts("frame")("trail") };
  if (!slug) return <ChooseAgency context={context} {...place} />;
  const agency = await findAgency(context, slug);
  if (!agency) notFound();
  const [country, number, asked] = await Promise.all(
    ["country", "number", "asked"].map((name) => fromQuery(searchParams, name)),
  );
  if (asked)
    return (
      <PageBody width="text">
        <PageHeader title={t("register.askedTitle")} lede={t("register.asked")} {...place} />
        <LinkButton href="/account">{t("register.toAccount")}</LinkButton>
      </PageBody>
    );
  if (country && number)
    return <AskOwners agency={agency} country={country} number={number.slice(0, 40)} {...place} />;
  return (
    <PageBody width="text">
      <PageHeader title={t("register.title")} lede={t("register.lede")} {...place} />
      <RegisterFirmForm agency={agency} />
    </PageBody>
  );
}
