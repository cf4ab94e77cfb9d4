import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { accountPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { texts } from "@/lib/i18n/texts";

/** The frame of panels for experts with an account; a panel is no hat, so none is worn. */
export default async function PanelsLayout({ children }: { children: ReactNode }) {
  const hats = await listHats(await accountPage());
  const t = texts("accounts");
  const places = [{ href: "/account", label: t("home.title"), icon: "account", exact: true } as const];
  return (
    <HatFrame hats={hats} places={places}>
      {children}
    </HatFrame>
  );
}
