import { notFound } from "next/navigation";
import { mentorPage } from "@/lib/context/request";
import { getFirmHead } from "@/lib/mentors/queries/firm-head";

export type FirmParams = { agencyId: string; firmId: string };

/** The mentor's context and the firm at hand; a firm that is not the mentor's is not found. */
export async function mentoredFirm({ agencyId, firmId }: FirmParams) {
  const context = await mentorPage(agencyId);
  const firm = await getFirmHead(context, { firmId });
  if (!firm) notFound();
  const root = `/mentor/${context.actor.agencyId}`;
  const hat = { kind: "mentor" as const, id: context.actor.agencyId };
  return { context, firm, root, base: `${root}/firms/${firm.id}`, hat, timeZone: context.person.timeZone };
}
