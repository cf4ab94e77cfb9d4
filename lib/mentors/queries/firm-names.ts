import { and, asc, eq } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { lookedAfterBy } from "../scope";
import type { FirmName } from "../types";

/** The firms that a mentor looks after, by name, for a choice. */
export async function listFirmNames(context: Context<ActorOf<"mentor">>): Promise<FirmName[]> {
  return context.read((tx) =>
    tx
      .select({ id: firms.id, name: firms.legalName })
      .from(assignments)
      .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
      .where(lookedAfterBy(context.actor))
      .orderBy(asc(firms.legalName), asc(firms.id)),
  );
}
