import { eq } from "drizzle-orm";
import { journeyReports } from "@/db/schema/delegation-after";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { ownRows } from "@/lib/context/traveller-scope";
import { isUuid } from "@/lib/form-data";
import type { Report } from "../types";
import { readReports } from "./read-reports";

/** The own report of one journey; null where none was begun. */
export async function getOwnReport(
  context: Context<ActorOf<"member" | "mentor">>,
  delegationId: string,
): Promise<Report | null> {
  if (!isUuid(delegationId)) return null;
  const { actor } = context;
  const mine = allOf(ownRows(actor, journeyReports), eq(journeyReports.delegationId, delegationId));
  const [found] = await context.read((tx) => readReports(tx, actor.agencyId, mine));
  return found ?? null;
}
