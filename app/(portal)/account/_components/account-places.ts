import type { Place } from "@/components/frame/place";
import { texts } from "@/lib/i18n/texts";

/** The places of a person's own pages. */
export function accountPlaces(): Place[] {
  const t = texts("accounts");
  return [
    { href: "/account", label: t("places.home"), icon: "account", exact: true },
    { href: "/account/profile", label: t("places.profile"), icon: "edit" },
    { href: "/account/security", label: t("places.security"), icon: "lock" },
    {
      href: "/account/second-factor",
      label: t("places.factor"),
      short: t("places.factorShort"),
      icon: "shield",
    },
  ];
}
