import type { ReactNode } from "react";
import { SignOutForm } from "@/components/accounts/sign-out-form";
import { hatHome, type WearableHat } from "@/lib/hats/types";
import { texts } from "@/lib/i18n/texts";
import type { Hat, Place } from "./place";
import { PortalFrame } from "./portal-frame";

type Props = {
  hats: readonly WearableHat[];
  /** The hat that the address names; none on the pages of the account itself. */
  worn?: Pick<WearableHat, "kind" | "id">;
  places: readonly Place[];
  banner?: ReactNode;
  children: ReactNode;
};

/** The portal's frame for whoever is signed in: other hats, the account, and the way out. */
export function HatFrame({ hats, worn, places, banner, children }: Props) {
  const t = texts("frame");
  const product = texts("common")("product");
  const role = ({ kind, role: inFirm }: WearableHat) =>
    t(`roles.${kind === "member" ? (inFirm === "owner" ? "owner" : "member") : kind}`);
  const choices: Hat[] = hats.map((hat) => ({
    href: hatHome(hat),
    role: role(hat),
    of: hat.name,
    current: hat.kind === worn?.kind && hat.id === worn.id,
  }));
  // On the account's own pages no hat is worn; the others are still a step away.
  const account = { href: "/account", label: t("account"), icon: "account" } as const;
  const own: Hat = { href: account.href, of: account.label, role: t("roles.self"), current: true };
  return (
    <PortalFrame
      words={{ name: product, skip: t("skip"), nav: t("nav"), more: t("more"), hat: t("hat") }}
      hats={worn ? choices : [own, ...choices]}
      places={places}
      foot={worn ? [account] : []}
      signOut={<SignOutForm label={t("signOut")} pendingLabel={t("signingOut")} />}
      banner={banner}
    >
      {children}
    </PortalFrame>
  );
}
