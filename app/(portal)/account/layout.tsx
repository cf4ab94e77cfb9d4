import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { accountPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { accountPlaces } from "./_components/account-places";

/** The frame of the pages that belong to the person, whatever hat they wear elsewhere. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const hats = await listHats(await accountPage());
  return (
    <HatFrame hats={hats} places={accountPlaces()}>
      {children}
    </HatFrame>
  );
}
