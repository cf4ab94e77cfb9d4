import type { Metadata } from "next";
import { EmailField, PasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { Notice } from "@/components/ui/notice";
import { signInAction } from "@/lib/accounts/actions";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("accounts")("signIn.title") };
}

const REMARKS = ["confirmed", "reset", "left", "sent"] as const;

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const t = texts("accounts");
  const next = await fromQuery(searchParams, "next");
  const query = await searchParams;
  const remark = REMARKS.find((one) => query[one] === "1");
  return (
    <NarrowPage title={t("signIn.title")}>
      {remark && (
        <Notice tone={remark === "sent" || remark === "left" ? "info" : "good"}>
          {t(`signIn.${remark}`)}
        </Notice>
      )}
      <AccountForm
        action={signInAction}
        refusedTitle={t("signIn.refused")}
        hidden={{ locale, next }}
        submit={t("signIn.submit")}
        beside={<TextLink href={`/${locale}/forgot-password`}>{t("signIn.forgot")}</TextLink>}
      >
        <EmailField />
        <PasswordField />
      </AccountForm>
      <section className="space-y-2 border-line border-t pt-6">
        <h2 className="text-base">{t("signIn.newHere")}</h2>
        <p className="text-ink-soft">{t("signIn.newHereText")}</p>
        <TextLink href={`/${locale}#agencies`}>{t("signIn.toAgencies")}</TextLink>
      </section>
    </NarrowPage>
  );
}
