import type { ReactNode } from "react";
import { HatFrame } from "@/components/frame/hat-frame";
import { mentorPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { countUnread } from "@/lib/threads/queries/list-threads";
import { mentorPlaces } from "./_components/mentor-places";

type Props = { children: ReactNode; params: Promise<{ agencyId: string }> };

/** The frame of a mentor's pages. Every page checks the hat for itself. */
export default async function MentorLayout({ children, params }: Props) {
  const { agencyId } = await params;
  const context = await mentorPage(agencyId);
  const hats = await listHats(context);
  const unread = await countUnread(context);
  const worn = { kind: "mentor" as const, id: agencyId.toLowerCase() };
  return (
    <HatFrame hats={hats} worn={worn} places={mentorPlaces(agencyId, unread)}>
      {children}
    </HatFrame>
  );
}
