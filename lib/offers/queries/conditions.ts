import { and, arrayOverlaps, gt, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { interests, offers } from "@/db/schema/offers";
import { isCountry } from "@/lib/domain/reference/countries";
import { chosen, type ListInput } from "@/lib/list-input";
import { openAt } from "../scope";

/** The conditions of a list of offers: what the address asks for, nothing that it does not. */
export function matching(input: ListInput, now: Date, { except = "" } = {}): SQL | undefined {
  const when = (name: string, condition: (values: string[]) => SQL | undefined) => {
    const values = [...chosen(input, name)];
    return values.length > 0 && name !== except ? condition(values) : undefined;
  };
  return and(
    when("kind", (values) => inArray(offers.kind, values)),
    when("status", (values) => inArray(offers.status, values)),
    when("open", () => openAt(now)),
    when("closing", () => closingSoon(now)),
    when("interest", () => someInterest),
    when("country", (values) => inArray(offers.country, values)),
    when("phase", (values) => forAny(offers.phases, values)),
    when("industry", (values) => forAny(offers.industries, values)),
    when("market", (values) => forAny(offers.markets, values)),
    when("region", (values) => forAny(offers.regions, values, sql` or ${insideAny(values)}`)),
    when("service", (values) => arrayOverlaps(offers.services, values)),
    when("subject", (values) => arrayOverlaps(offers.subjects, values)),
    when("knowledge", (values) => arrayOverlaps(offers.knowledge, values)),
    when("innovation", (values) => arrayOverlaps(offers.innovations, values)),
    wordsIn(input.q),
  );
}

const DAY = 86_400_000;
/** An offer closes soon when its deadline lies within this many days. A judgement of the portal. */
export const CLOSING_DAYS = 30;

function closingSoon(now: Date): SQL | undefined {
  return and(gt(offers.deadline, now), lte(offers.deadline, new Date(now.getTime() + CLOSING_DAYS * DAY)));
}

const someInterest = sql`exists (select 1 from ${interests} i where i.agency_id = offers.agency_id
  and i.offer_id = offers.id and i.withdrawn_at is null)`;

// An empty list is for everyone, so it meets every wish.
function forAny(column: PgColumn, values: readonly string[], more: SQL = sql``): SQL {
  const wider = values.map((value) => value.split("-")[0] ?? value);
  return sql`(${column} = '{}' or ${arrayOverlaps(column, [...new Set([...values, ...wider])])}${more})`;
}

// Asked for a country, an offer for one of its regions counts too.
function insideAny(values: readonly string[]): SQL {
  const inside = values.filter(isCountry).map((country) => `${country}-%`);
  const patterns = sql.join(
    inside.map((pattern) => sql`${pattern}`),
    sql`, `,
  );
  return inside.length === 0
    ? sql`false`
    : sql`exists (select 1 from unnest(${offers.regions}) area where area like any (array[${patterns}]))`;
}

const escaped = (word: string) => word.replace(/[\\%_]/g, "\\$&");

/** Every word must stand somewhere in the text that people read. */
function wordsIn(q: string): SQL | undefined {
  const words = q.split(/\s+/).filter((word) => word !== "");
  return and(
    ...words.map((word) => {
      const pattern = `%${escaped(word)}%`;
      const texts = [offers.title, offers.summary, offers.body, offers.provider, offers.place];
      return or(...texts.map((column) => sql`${column} ilike ${pattern}`));
    }),
  );
}
