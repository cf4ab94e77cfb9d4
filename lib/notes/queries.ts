import { desc } from "drizzle-orm";
import { privateNotes } from "@/db/schema/reviews";
import type { Context } from "@/lib/context/context";
import { visibleTo } from "./scope";
import type { PrivateNote } from "./types";

/** The viewer's own notes on a firm, the one touched last first. */
export async function listNotes(context: Context, { firmId }: { firmId: string }): Promise<PrivateNote[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: privateNotes.id,
        body: privateNotes.body,
        createdAt: privateNotes.createdAt,
        updatedAt: privateNotes.updatedAt,
        version: privateNotes.version,
      })
      .from(privateNotes)
      .where(visibleTo(context.actor, firmId))
      .orderBy(desc(privateNotes.updatedAt), desc(privateNotes.id)),
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}
