import type { Metadata } from "next";
import { EmailField, PasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { changeEmailAction } from "@/lib/accounts/actions";
import { getOwnAccount } from "@/lib/accounts/queries";
import { accountPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { ProfileForm } from "./_components/profile-form";

export function generateMetadata(): Metadata {
  return { title: texts("accounts")("profile.title") };
}

export default async function ProfilePage() {
  const account = await getOwnAccount(await accountPage());
  const t = texts("accounts");
  const trail = [{ href: "/account", label: t("home.title") }];
  return (
    <PageBody width="text">
      <PageHeader title={t("profile.title")} trail={trail} trailLabel={t("trail")} />
      <Section title={t("profile.about")} id="about">
        <ProfileForm account={account} />
      </Section>
      <Section title={t("profile.email")} id="email" lede={t("profile.emailNow", { email: account.email })}>
        <AccountForm
          id="address"
          action={changeEmailAction}
          submit={t("profile.emailSubmit")}
          doneMessage={t("profile.emailSent")}
        >
          <EmailField label={t("fields.newEmail")} autoComplete="email" />
          <PasswordField name="currentPassword" label={t("fields.currentPassword")} />
        </AccountForm>
      </Section>
    </PageBody>
  );
}
