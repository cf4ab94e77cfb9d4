import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { getAgencyBySlug } from "@/lib/agencies/queries/get-agency";
import { publicContext } from "@/lib/context/request";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { RegisterForm } from "./_components/register-form";

type Props = PublicProps<{ agency: string }>;

async function load({ params }: Pick<Props, "params">) {
  const locale = await publicLocale(params);
  const agency = await getAgencyBySlug(await publicContext(null), (await params).agency);
  if (!agency) notFound();
  return { locale, agency };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency } = await load({ params });
  return { title: texts("accounts")("register.title", { agency: agency.name }) };
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale, agency } = await load({ params });
  const t = texts("accounts");
  const next = `/account/firms/new?agency=${agency.slug}`;
  const signIn = `/${locale}/sign-in?next=${encodeURIComponent(next)}`;
  if ((await fromQuery(searchParams, "sent")) === "1")
    return (
      <NarrowPage title={t("register.sentTitle")} lede={t("register.sentText")}>
        <p className="border-line border-t pt-6 text-ink-soft text-sm">{t("register.sentHint")}</p>
      </NarrowPage>
    );
  return (
    <>
      <PageHeader title={t("register.title", { agency: agency.name })} lede={t("register.lede")} />
      <MarginLayout
        label={t("register.nextTitle")}
        margin={
          <>
            <MarginNote title={t("register.nextTitle")}>
              <ol className="list-decimal space-y-1 ps-5">
                <li>{t("register.next1")}</li>
                <li>{t("register.next2")}</li>
                <li>{t("register.next3")}</li>
              </ol>
            </MarginNote>
            <MarginNote title={t("register.have")}>
              <TextLink href={signIn}>{t("register.signIn")}</TextLink>
            </MarginNote>
          </>
        }
      >
        <RegisterForm locale={locale} agency={agency} />
      </MarginLayout>
    </>
  );
}
