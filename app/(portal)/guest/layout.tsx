import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frame/public-frame";
import { language, texts } from "@/lib/i18n/texts";

/** The frame of guests: no account, so nowhere else to go. */
export default function GuestLayout({ children }: { children: ReactNode }) {
  const t = texts("landing");
  const home = `/${language()}`;
  return (
    <PublicFrame
      words={{ name: texts("common")("product"), skip: t("skip"), nav: t("nav") }}
      home={home}
      links={[]}
      footer={{
        label: t("footer"),
        links: [
          { href: `${home}/methods`, label: t("models") },
          { href: `${home}/privacy`, label: t("privacy") },
        ],
      }}
    >
      {children}
    </PublicFrame>
  );
}
