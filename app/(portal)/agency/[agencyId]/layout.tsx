import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { adminPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { countUnread } from "@/lib/threads/queries/list-threads";
import { agencyPlaces } from "./_components/agency-places";

type Props = { children: ReactNode; params: Promise<{ agencyId: string }> };

/** The frame of an administrator's pages. Every page checks the hat for itself. */
export default async function AgencyLayout({ children, params }: Props) {
  const { agencyId } = await params;
  const context = await adminPage(agencyId);
  const hats = await listHats(context);
  const unread = await countUnread(context);
  const worn = { kind: "admin" as const, id: agencyId.toLowerCase() };
  return (
    <HatFrame hats={hats} worn={worn} places={agencyPlaces(agencyId, unread)}>
      {children}
    </HatFrame>
  );
}
