import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { adminPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { agencyPlaces } from "./_components/agency-places";

type Props = { children: ReactNode; params: Promise<{ agencyId: string }> };

/** The frame of an administrator's pages. Every page checks the hat for itself. */
export default async function AgencyLayout({ children, params }: Props) {
  const { agencyId } = await params;
  const hats = await listHats(await adminPage(agencyId));
  const worn = { kind: "admin" as const, id: agencyId.toLowerCase() };
  return (
    <HatFrame hats={hats} worn={worn} places={agencyPlaces(agencyId)}>
      {children}
    </HatFrame>
  );
}
