import { type SQL, sql } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { meetings } from "@/db/schema/meetings";

/** Of the assignment at hand: when the two last met, or when their work began where they have not met since. */
export const metSince = (): SQL<string> => sql<string>`greatest(${assignments}.since, (
  select max(m.starts_at) from ${meetings} m where m.agency_id = ${assignments}.agency_id
    and m.assignment_id = ${assignments}.id and m.state = 'held'))`;
