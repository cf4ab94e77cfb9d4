import type { Metadata } from "next";
import { CodeField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { signInCodeAction } from "@/lib/accounts/actions";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("accounts")("step.title") };
}

export default async function SignInCodePage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const t = texts("accounts");
  const next = await fromQuery(searchParams, "next");
  return (
    <NarrowPage title={t("step.title")} lede={t("step.lede")}>
      <AccountForm
        action={signInCodeAction}
        refusedTitle={t("signIn.refused")}
        hidden={{ locale, next }}
        submit={t("step.submit")}
        beside={<TextLink href={`/${locale}/sign-in`}>{t("back")}</TextLink>}
      >
        <CodeField recovery />
      </AccountForm>
      <p className="border-line border-t pt-6 text-ink-soft text-sm">{t("step.lost")}</p>
    </NarrowPage>
  );
}
