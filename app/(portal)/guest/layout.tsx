import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frame/public-frame";
import { texts } from "@/lib/i18n/texts";

/** The frame of guests: no account, so nowhere else to go. */
export default function GuestLayout({ children }: { children: ReactNode }) {
  const t = texts("landing");
  return (
    <PublicFrame
      words={{ name: texts("common")("product"), skip: t("skip"), nav: t("nav") }}
      home="/en"
      links={[]}
      footer={{
        label: t("footer"),
        links: [
          { href: "/en/methods", label: t("models") },
          { href: "/en/privacy", label: t("privacy") },
        ],
      }}
    >
      {children}
    </PublicFrame>
  );
}
