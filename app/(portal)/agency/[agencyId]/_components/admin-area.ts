import { notFound } from "next/navigation";
import { type ListRules, parseListParams, type SearchParams } from "@/components/data-table/list-params";
import { getAgency } from "@/lib/agencies/queries/get-agency";
import { adminPage } from "@/lib/context/request";

export type AgencyParams = { agencyId: string };
export type ListProps = { params: Promise<AgencyParams>; searchParams: Promise<SearchParams> };

/** An administrator's context with the agency that it is about. */
export async function adminArea(params: Promise<AgencyParams>) {
  const { agencyId } = await params;
  const context = await adminPage(agencyId);
  const agency = await getAgency(context, context.actor.agencyId);
  if (!agency) notFound();
  return { context, agency, root: `/agency/${agency.id}` };
}

/** The same for a list whose state is in the address. */
export async function adminList({ params, searchParams }: ListProps, rules: ListRules) {
  const area = await adminArea(params);
  const asked = await searchParams;
  return { ...area, searchParams: asked, input: parseListParams(asked, rules) };
}
