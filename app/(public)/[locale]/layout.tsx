import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frame/public-frame";
import { signedIn } from "@/lib/context/request";
import { publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The frame of the pages that anyone may read, in the language that the address names. */
export default async function PublicLayout({ children, params }: Props) {
  const locale = await publicLocale(params);
  const t = texts("landing");
  const known = await signedIn();
  const home = `/${locale}`;
  return (
    <PublicFrame
      words={{ name: texts("common")("product"), skip: t("skip"), nav: t("nav") }}
      home={home}
      links={[]}
      signIn={
        known ? { href: "/account", label: t("account") } : { href: `${home}/sign-in`, label: t("signIn") }
      }
      footer={{
        note: t("note"),
        label: t("footer"),
        links: [
          { href: `${home}/methods`, label: t("models") },
          { href: `${home}/terms`, label: t("terms") },
          { href: `${home}/privacy`, label: t("privacy") },
        ],
      }}
    >
      {children}
    </PublicFrame>
  );
}
