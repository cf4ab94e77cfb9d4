import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { memberPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { countUnread } from "@/lib/threads/queries/list-threads";
import { firmPlaces } from "./_components/firm-places";

type Props = { children: ReactNode; params: Promise<{ firmId: string }> };

/** The frame of a firm's pages. Every page checks the hat for itself. */
export default async function FirmLayout({ children, params }: Props) {
  const { firmId } = await params;
  const context = await memberPage(firmId);
  const hats = await listHats(context);
  const unread = await countUnread(context);
  return (
    <HatFrame
      hats={hats}
      worn={{ kind: "member", id: firmId.toLowerCase() }}
      places={firmPlaces(firmId, unread)}
    >
      {children}
    </HatFrame>
  );
}
