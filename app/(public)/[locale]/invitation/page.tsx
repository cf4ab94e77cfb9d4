import type { Metadata } from "next";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { TextLink } from "@/components/accounts/text-link";
import { QuietText } from "@/components/ui/quiet-text";
import { accountsContext, signedIn } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { fromQuery, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { findOpenInvitation } from "@/lib/invitations/queries";
import { WaysToAccept } from "./_components/ways-to-accept";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  // The token stays with us, and a form without scripts still says where it comes from: "no-referrer" would hide it.
  return { title: texts("invitations")("page.title"), referrer: "same-origin", robots: { index: false } };
}

export default async function InvitationPage({ params, searchParams }: Props) {
  const locale = await publicLocale(params);
  const token = await fromQuery(searchParams, "token");
  const invitation = await findOpenInvitation(await accountsContext(), token);
  const person = (await signedIn())?.person ?? null;
  const t = texts("invitations");
  if (!invitation)
    return (
      <NarrowPage title={t("page.goneTitle")}>
        <p>{t("page.gone")}</p>
        <TextLink href={`/${locale}/sign-in`}>{texts("accounts")("back")}</TextLink>
      </NarrowPage>
    );
  const { kind, role, to, email, invitedBy } = invitation;
  const words = { inviter: invitedBy, name: to, email, role: role ?? "member" };
  const until = formatDate(invitation.expiresAt, {
    timeZone: person?.timeZone ?? invitation.timeZone,
    style: "long-day",
  });
  return (
    <NarrowPage title={t("page.title")} lede={t(`page.what.${kind}`, words)}>
      <div className="space-y-2">
        <p>{t(`page.means.${kind === "member" && role === "owner" ? "owner" : kind}`)}</p>
        <QuietText>{t("page.until", { until })}</QuietText>
      </div>
      <WaysToAccept invitation={invitation} token={token} locale={locale} person={person} />
    </NarrowPage>
  );
}
