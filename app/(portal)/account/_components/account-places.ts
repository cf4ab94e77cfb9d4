import type { Place } from "@/components/frame/place";
import { texts } from "@/lib/i18n/texts";

/** The places of a person's own pages. */
export function accountPlaces(): Place[] {
  const t = texts("accounts");
  return [
    {
      href: "/account",
      label: t("places.home"),
      short: t("places.homeShort"),
      icon: "account",
      exact: true,
      also: ["/account/firms"],
    },
    { href: "/account/profile", label: t("places.profile"), short: t("places.profileShort"), icon: "edit" },
    {
      href: "/account/security",
      label: t("places.security"),
      short: t("places.securityShort"),
      icon: "lock",
    },
    {
      href: "/account/second-factor",
      label: t("places.factor"),
      short: t("places.factorShort"),
      icon: "shield",
    },
  ];
}
