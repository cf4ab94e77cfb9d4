import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { openAt, visibleTo } from "../scope";
import type { OfferLine, OfferText } from "../types";
import { lineColumns, textColumns, toLine, toText } from "./columns";
import { matching } from "./conditions";

export type Catalogue = ListPage<OfferLine> & {
  /** How many of each kind the other filters let through. */
  kinds: { programme: number; fair: number };
};

/** The published catalogue, filtered, sorted and counted over everything. */
export async function listCatalogue(context: Context, input: ListInput): Promise<Catalogue> {
  const visible = and(visibleTo(context.actor), eq(offers.status, "published"));
  const others = and(visible, matching(input, context.now, { except: "kind" }));
  const all = and(visible, matching(input, context.now));
  return context.read(async (tx) => {
    const rows = await tx
      .select(lineColumns(context.now))
      .from(offers)
      .where(all)
      .orderBy(...catalogueOrder(input, context.now))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const counts = await tx
      .select({ kind: offers.kind, n: sql<number>`count(*)::int` })
      .from(offers)
      .where(others)
      .groupBy(offers.kind);
    const of = (kind: string) => counts.find((one) => one.kind === kind)?.n ?? 0;
    const kinds = { programme: of("programme"), fair: of("fair") };
    const wanted = chosen(input, "kind");
    const total =
      (wanted.length === 0 || wanted.includes("programme") ? kinds.programme : 0) +
      (wanted.length === 0 || wanted.includes("fair") ? kinds.fair : 0);
    return { rows: rows.map(toLine), total, kinds };
  });
}

/** One published offer, or null; a draft answers like one that does not exist. */
export async function getPublishedOffer(context: Context, offerId: string): Promise<OfferText | null> {
  if (!isUuid(offerId)) return null;
  const [row] = await context.read((tx) =>
    tx
      .select(textColumns(context.now))
      .from(offers)
      .where(and(visibleTo(context.actor), eq(offers.status, "published"), eq(offers.id, offerId))),
  );
  return row ? toText(row) : null;
}

// What is closed stands last, whatever the order; ties are broken by id.
function catalogueOrder({ sort }: ListInput, now: Date): SQL[] {
  const turn = (column: SQL) => (sort.desc ? desc(column) : asc(column));
  const open = sql`${openAt(now)} desc`;
  switch (sort.id) {
    case "title":
      return [turn(sql`lower(${offers.title})`), asc(offers.id)];
    case "starts":
      return [open, sql`${turn(sql`${offers.startsOn}`)} nulls last`, asc(offers.id)];
    default:
      return [
        open,
        sql`${turn(sql`coalesce(${offers.deadline}, ${offers.startsOn}::timestamp at time zone 'UTC')`)} nulls last`,
        sql`lower(${offers.title})`,
        asc(offers.id),
      ];
  }
}
