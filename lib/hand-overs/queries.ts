import { and, desc, eq, isNull } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { handOvers } from "@/db/schema/hand-overs";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { leftAt, ownHandOvers } from "./scope";
import type { EarlierNote, HandOver } from "./types";

const columns = {
  id: handOvers.id,
  firm: handOvers.firmName,
  body: handOvers.body,
  askedAt: handOvers.askedAt,
  writtenAt: handOvers.writtenAt,
  version: handOvers.version,
};

type Row = Omit<HandOver, "askedAt" | "writtenAt"> & { askedAt: Date; writtenAt: Date | null };
const toHandOver = ({ askedAt, writtenAt, ...row }: Row): HandOver => ({
  ...row,
  askedAt: askedAt.toISOString(),
  writtenAt: writtenAt?.toISOString() ?? null,
});

/** Hand-over notes that the mentor is asked for and has not written. */
export async function listAsked(context: Context): Promise<HandOver[]> {
  const rows = await context.read((tx) =>
    tx
      .select(columns)
      .from(handOvers)
      .where(and(ownHandOvers(context.actor), isNull(handOvers.writtenAt)))
      .orderBy(desc(handOvers.askedAt), handOvers.id),
  );
  return rows.map(toHandOver);
}

/** One of the mentor's own; null where there is none. */
export async function getHandOver(
  context: Context,
  { handOverId }: { handOverId: string },
): Promise<HandOver | null> {
  if (!isUuid(handOverId)) return null;
  const [row] = await context.read((tx) =>
    tx
      .select(columns)
      .from(handOvers)
      .where(and(ownHandOvers(context.actor), eq(handOvers.id, handOverId))),
  );
  return row ? toHandOver(row) : null;
}

/** What earlier mentors left for whoever looks after the firm now, the latest first. */
export async function listLeft(context: Context, { firmId }: { firmId: string }): Promise<EarlierNote[]> {
  const rows = await context.read((tx) =>
    tx
      .select({ id: handOvers.id, by: accounts.name, body: handOvers.body, writtenAt: handOvers.writtenAt })
      .from(handOvers)
      .leftJoin(mentors, and(eq(mentors.agencyId, handOvers.agencyId), eq(mentors.id, handOvers.mentorId)))
      .leftJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(leftAt(context.actor, firmId))
      .orderBy(desc(handOvers.writtenAt), handOvers.id),
  );
  return rows.map(({ writtenAt, ...row }) => ({ ...row, writtenAt: writtenAt?.toISOString() ?? "" }));
}
