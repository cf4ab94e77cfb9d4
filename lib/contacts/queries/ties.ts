import { sql } from "drizzle-orm";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { TieState } from "@/lib/domain/contact-terms";
import type { Tie } from "../types";

type Found = {
  id: string;
  delegation: string;
  mine: boolean;
  other_kind: "firm" | "mentor";
  other_name: string;
  about: string;
  state: TieState;
};

/** The ties of the firm or the mentor in force to other participants, the latest first. */
export async function listTies(context: Context<ActorOf<"member" | "mentor">>): Promise<Tie[]> {
  const { rows } = await context.read((tx) => tx.execute<Found>(sql`select * from own_ties()`));
  return rows.map(({ id, delegation, mine, other_kind: kind, other_name: name, about, state }) => ({
    id,
    delegation,
    mine,
    other: { kind, name },
    about,
    state,
  }));
}
