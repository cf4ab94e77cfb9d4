import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { keepSession } from "@/lib/auth/keep-session";
import { accountPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { accountPlaces } from "./_components/account-places";

/** The frame of the pages that belong to the person, whatever hat they wear elsewhere. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const context = await accountPage();
  const hats = await listHats(context);
  await keepSession(context);
  return (
    <HatFrame hats={hats} places={accountPlaces()}>
      {children}
    </HatFrame>
  );
}
