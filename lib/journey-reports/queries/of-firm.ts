import { eq } from "drizzle-orm";
import { journeyReports } from "@/db/schema/delegation-after";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import type { FirmReport } from "../types";
import { readReports } from "./read-reports";

/** What a firm reported of its journeys, newest first; a mentor sees it where the firm shares its plan. */
export function listFirmReports(
  context: Context<ActorOf<"mentor">>,
  { firmId }: { firmId: string },
): Promise<FirmReport[]> {
  const { actor } = context;
  const rows = allOf(firmRows(actor, journeyReports, firmId, "plan"), eq(journeyReports.state, "handed-in"));
  return context.read((tx) => readReports(tx, actor.agencyId, rows));
}
