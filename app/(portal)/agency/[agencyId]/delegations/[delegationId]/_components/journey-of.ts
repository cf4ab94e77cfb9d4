import { notFound } from "next/navigation";
import { getDelegation } from "@/lib/delegations/queries/for-agency";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";

export type JourneyParams = AgencyParams & { delegationId: string };

/** The administrator's context and the journey at hand; one of another agency is not found. */
export async function journeyOf(params: Promise<JourneyParams>) {
  const area = await adminArea(params);
  const delegation = await getDelegation(area.context, (await params).delegationId);
  if (!delegation) notFound();
  return { ...area, delegation };
}
