import type { Metadata } from "next";
import { EmailField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { requestResetAction } from "@/lib/accounts/actions";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("accounts")("forgot.title") };
}

export default async function ForgotPasswordPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const t = texts("accounts");
  const back = <TextLink href={`/${locale}/sign-in`}>{t("back")}</TextLink>;
  if ((await fromQuery(searchParams, "sent")) === "1")
    return (
      <NarrowPage title={t("forgot.sentTitle")} lede={t("forgot.sentText")}>
        {back}
      </NarrowPage>
    );
  return (
    <NarrowPage title={t("forgot.title")} lede={t("forgot.lede")}>
      <AccountForm
        action={requestResetAction}
        refusedTitle={t("refused")}
        hidden={{ locale }}
        submit={t("forgot.submit")}
        beside={back}
      >
        <EmailField />
      </AccountForm>
    </NarrowPage>
  );
}
