import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Person } from "@/lib/context/actor";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { acceptInvitationAction } from "@/lib/invitations/actions";
import type { OpenInvitation } from "@/lib/invitations/types";
import { NewAccountForm } from "./new-account-form";

type Props = { invitation: OpenInvitation; token: string; locale: string; person: Person | null };

/** The one way to accept that fits: by a button, by signing in, or by making an account. */
export function WaysToAccept({ invitation, token, locale, person }: Props) {
  const t = texts("invitations");
  const { email } = invitation;
  if (person && person.email !== email)
    return <Notice tone="watch">{t("page.otherAccount", { email, own: person.email })}</Notice>;
  if (person)
    return (
      <OneButtonForm
        id="accept-form"
        action={acceptInvitationAction}
        hat={{ kind: "account", id: "" }}
        hidden={{ token }}
        words={formWords("invitations")}
        label={t("page.accept")}
        pendingLabel={t("page.accepting")}
        variant="primary"
      />
    );
  const next = `/${locale}/invitation?token=${token}`;
  if (invitation.hasAccount)
    return (
      <Section id="sign-in" title={t("page.signInTitle")} lede={t("page.signInLede", { email })}>
        <LinkButton
          variant="primary"
          size="large"
          href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`}
        >
          {t("page.signIn")}
        </LinkButton>
      </Section>
    );
  return (
    <Section id="account" title={t("page.newTitle")} lede={t("page.newLede", { email })}>
      <NewAccountForm invitation={invitation} token={token} locale={locale} />
    </Section>
  );
}
