import { and, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { comments, reviews } from "@/db/schema/reviews";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import type { EventPlace } from "../types";
import { placesOf, type Spot } from "./places";

type Row = { subjectKind: string; subjectId: string };
type Said = { id: string; body: string; kind: string; subjectId: string; itemKey: string };
export type Detail = { place: EventPlace | null; words: string };

/** By subject of an event: what was said, and the place that it is about. Row-level security leaves out what is not shared. */
export async function detailsOf(
  tx: Tx,
  actor: Actor,
  firmId: string,
  rows: readonly Row[],
): Promise<Map<string, Detail>> {
  const ids = (kind: string) => rows.filter((row) => row.subjectKind === kind).map((row) => row.subjectId);
  const said = [
    ...(await commentsAmong(tx, actor, firmId, ids("comment"))),
    ...(await reviewsAmong(tx, actor, firmId, ids("review"))),
  ];
  const direct = rows.map(({ subjectKind, subjectId }) => ({
    kind: subjectKind,
    id: subjectId,
    itemKey: "",
  }));
  const spots: Spot[] = [
    ...direct,
    ...said.map(({ kind, subjectId, itemKey }) => ({ kind, id: subjectId, itemKey })),
  ];
  const places = await placesOf(tx, actor, firmId, spots);
  const details = new Map<string, Detail>();
  for (const { id } of direct) details.set(id, { place: places(id, ""), words: "" });
  for (const { id, body, subjectId, itemKey } of said)
    details.set(id, { place: places(subjectId, itemKey), words: body });
  return details;
}

async function commentsAmong(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Said[]> {
  if (ids.length === 0) return [];
  return tx
    .select({
      id: comments.id,
      body: comments.body,
      kind: comments.subjectKind,
      subjectId: comments.subjectId,
      itemKey: comments.itemKey,
    })
    .from(comments)
    .where(and(firmRows(actor, comments, firmId, "any"), inArray(comments.id, ids)));
}

async function reviewsAmong(tx: Tx, actor: Actor, firmId: string, ids: string[]): Promise<Said[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: reviews.id,
      body: reviews.body,
      kind: reviews.subjectKind,
      subjectId: reviews.subjectId,
    })
    .from(reviews)
    .where(and(firmRows(actor, reviews, firmId, "any"), inArray(reviews.id, ids)));
  return rows.map((row) => ({ ...row, itemKey: "" }));
}
