import type { Metadata } from "next";
import { NewPasswordField, PasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { changePasswordAction } from "@/lib/accounts/actions";
import { listOwnEvents, listOwnSessions } from "@/lib/accounts/queries";
import { accountPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { EventList } from "./_components/event-list";
import { SessionList } from "./_components/session-list";

export function generateMetadata(): Metadata {
  return { title: texts("accounts")("security.title") };
}

export default async function SecurityPage() {
  const context = await accountPage();
  const [sessions, events] = [await listOwnSessions(context), await listOwnEvents(context)];
  const t = texts("accounts");
  const { timeZone } = context.person;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("security.title")}
        trail={[{ href: "/account", label: t("home.title") }]}
        trailLabel={t("trail")}
      />
      <Section title={t("security.password")} id="password" lede={t("security.passwordLede")}>
        <AccountForm
          action={changePasswordAction}
          submit={t("security.passwordSubmit")}
          doneMessage={t("security.passwordDone")}
        >
          <PasswordField name="currentPassword" label={t("fields.oldPassword")} />
          <NewPasswordField />
        </AccountForm>
      </Section>
      <Section title={t("security.sessions")} id="sessions" lede={t("security.sessionsLede")}>
        <SessionList sessions={sessions} timeZone={timeZone} />
      </Section>
      <Section title={t("security.events")} id="events" lede={t("security.eventsLede")}>
        <EventList events={events} timeZone={timeZone} />
      </Section>
    </PageBody>
  );
}
