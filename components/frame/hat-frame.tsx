import type { ReactNode } from "react";
import type { WearableHat } from "@/lib/hats/types";
import { texts } from "@/lib/i18n/texts";
import type { Hat, Place } from "./place";
import { PortalFrame } from "./portal-frame";

type Props = {
  hats: readonly WearableHat[];
  /** The hat that the address names; none on the pages of the account itself. */
  worn?: Pick<WearableHat, "kind" | "id">;
  places: readonly Place[];
  signOut?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
};

const ROOTS = { member: "/firm", mentor: "/mentor", admin: "/agency" } as const;

/** Where a hat's pages begin. */
export const hatHome = (hat: Pick<WearableHat, "kind" | "id">) => `${ROOTS[hat.kind]}/${hat.id}`;

/** The portal's frame for whoever is signed in: other hats, the account, and the way out. */
export function HatFrame({ hats, worn, places, signOut, banner, children }: Props) {
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
  return (
    <PortalFrame
      words={{ name: product, skip: t("skip"), nav: t("nav"), more: t("more"), hat: t("hat") }}
      hats={choices}
      places={places}
      foot={[{ href: "/account", label: t("account"), icon: "account" }]}
      signOut={signOut}
      banner={banner}
    >
      {children}
    </PortalFrame>
  );
}
