import type { Metadata } from "next";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { OneButtonForm } from "@/components/form/one-button-form";
import { QuietText } from "@/components/ui/quiet-text";
import { accountsContext } from "@/lib/context/request";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { fromQuery, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { enterAsGuestAction } from "@/lib/panels/actions";
import { findPanelLink } from "@/lib/panels/queries/for-experts";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("panels")("link.title"), referrer: "same-origin", robots: { index: false } };
}

/** Where a guest's link leads. Looking does not use it up, since programs look at mail too; the button does. */
export default async function PanelLinkPage({ params, searchParams }: Props) {
  await publicLocale(params);
  const token = await fromQuery(searchParams, "token");
  const link = await findPanelLink(await accountsContext(), token);
  const t = texts("panels");
  if (!link)
    return (
      <NarrowPage title={t("link.goneTitle")}>
        <p>{t("link.gone")}</p>
      </NarrowPage>
    );
  const day = formatDate(link.until, { timeZone: link.timeZone, style: "long-day" });
  return (
    <NarrowPage title={t("link.title")} lede={t("link.lede", { agency: link.agency, panel: link.title })}>
      {link.intro && <p>{link.intro}</p>}
      <p>{t("link.means")}</p>
      <QuietText>{t("link.until", { day })}</QuietText>
      <OneButtonForm
        id="panel-link"
        action={enterAsGuestAction}
        hat={{ kind: "anonymous", id: "" }}
        hidden={{ token }}
        words={formWords("panels")}
        label={t("link.begin")}
        pendingLabel={t("link.opening")}
        variant="primary"
      />
    </NarrowPage>
  );
}
