import type { Metadata } from "next";
import { PasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { confirmEmailAction } from "@/lib/accounts/actions";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  // The token stays with us, and a form without scripts still says where it comes from: "no-referrer" would hide it.
  return { title: texts("accounts")("verify.title"), referrer: "same-origin" };
}

/** Shows a button and nothing else: mail scanners open links, and a link that was only opened is not used up. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const t = texts("accounts");
  const token = await fromQuery(searchParams, "token");
  const agency = await fromQuery(searchParams, "agency");
  // A changed address is confirmed by the link alone; a registration by the password chosen with it, too.
  const changed = (await fromQuery(searchParams, "for")) === "address";
  const next = /^[a-z0-9-]+$/.test(agency) ? `/account/firms/new?agency=${agency}` : "";
  const back = <TextLink href={`/${locale}/sign-in`}>{t("back")}</TextLink>;
  if (!token)
    return (
      <NarrowPage title={t("verify.missingTitle")} lede={t("verify.missingText")}>
        {back}
      </NarrowPage>
    );
  return (
    <NarrowPage title={t("verify.title")} lede={t(changed ? "verify.changedText" : "verify.text")}>
      <AccountForm
        action={confirmEmailAction}
        refusedTitle={t("refused")}
        hidden={{ locale, next, token }}
        submit={t("verify.submit")}
        beside={back}
      >
        {changed ? null : <PasswordField />}
      </AccountForm>
    </NarrowPage>
  );
}
