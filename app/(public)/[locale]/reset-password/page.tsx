import type { Metadata } from "next";
import { NewPasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { resetPasswordAction } from "@/lib/accounts/actions";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  // The token stays with us, and a form without scripts still says where it comes from: "no-referrer" would hide it.
  return { title: texts("accounts")("reset.title"), referrer: "same-origin" };
}

export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const t = texts("accounts");
  const token = await fromQuery(searchParams, "token");
  const again = <TextLink href={`/${locale}/forgot-password`}>{t("reset.again")}</TextLink>;
  if (!token)
    return (
      <NarrowPage title={t("verify.missingTitle")} lede={t("verify.missingText")}>
        {again}
      </NarrowPage>
    );
  return (
    <NarrowPage title={t("reset.title")} lede={t("reset.lede")}>
      <AccountForm
        action={resetPasswordAction}
        hidden={{ locale, token }}
        submit={t("reset.submit")}
        beside={again}
      >
        <NewPasswordField />
      </AccountForm>
    </NarrowPage>
  );
}
