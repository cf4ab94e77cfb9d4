import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firmMarkets } from "@/db/schema/firms";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { fingerprint } from "@/lib/fingerprint";
import { canEditProfile } from "../policy";
import { addMarketInput, changeMarketInput, MARKET_FIELDS, removeMarketInput } from "../schema";
import { ownMarkets } from "../scope";

type Market = { country: string; sinceYear: number | null; modes: string[] };

/** Names a market that the firm is in. */
export const addMarket = command({
  name: "firms.add-market",
  input: addMarketInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    refuseFuture(input, now);
    const { agencyId, firmId } = keeper(actor);
    const [made] = await once(
      tx
        .insert(firmMarkets)
        .values({ ...input, agencyId, firmId })
        .returning({ id: firmMarkets.id }),
    );
    if (!made) throw new Error("a market was not written");
    await audit(entry(actor, "firm.market-added", made.id, null, input));
    return { firmId, id: made.id };
  },
});

/** Changes year, modes or country of a market. */
export const changeMarket = command({
  name: "firms.change-market",
  input: changeMarketInput,
  hats: ["member"],
  async run({ tx, actor, input: { marketId, seen, ...market }, now, audit }) {
    refuseFuture(market, now);
    const before = await lockMarket(tx, keeper(actor), marketId);
    const mark = fingerprint(before, MARKET_FIELDS);
    const unchanged = fingerprint(market, MARKET_FIELDS) === mark;
    if (!unchanged && mark !== seen) throw new Refusal("conflict", {}, { ...before, seen: mark });
    if (!unchanged) {
      await once(tx.update(firmMarkets).set(market).where(one(actor, marketId)));
      await audit(entry(actor, "firm.market-changed", marketId, before, market));
    }
    return { firmId: actor.firmId, id: marketId };
  },
});

/** Takes a market off the list; the audit keeps what it said. */
export const removeMarket = command({
  name: "firms.remove-market",
  input: removeMarketInput,
  hats: ["member"],
  async run({ tx, actor, input: { marketId }, audit }) {
    const before = await lockMarket(tx, keeper(actor), marketId);
    await tx.delete(firmMarkets).where(one(actor, marketId));
    await audit(entry(actor, "firm.market-removed", marketId, before, null));
    return { firmId: actor.firmId, id: marketId };
  },
});

const one = (actor: ActorOf<"member">, marketId: string) =>
  and(ownMarkets(actor), eq(firmMarkets.id, marketId));

function keeper(actor: ActorOf<"member">): ActorOf<"member"> {
  if (!canEditProfile(actor, actor.firmId)) throw new Refusal("forbidden");
  return actor;
}

async function lockMarket(tx: Tx, actor: ActorOf<"member">, marketId: string): Promise<Market> {
  const { country, sinceYear, modes } = firmMarkets;
  const [found] = await tx
    .select({ country, sinceYear, modes })
    .from(firmMarkets)
    .where(one(actor, marketId))
    .for("update");
  if (!found) throw new Refusal("not-found");
  return found;
}

function refuseFuture({ sinceYear }: Market, now: Date): void {
  if ((sinceYear ?? 0) > now.getUTCFullYear()) throw new Refusal("invalid", { sinceYear: ["in-future"] });
}

/** A firm names a country once. */
async function once<T>(writing: PromiseLike<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (constraintOf(error) === "firm_markets_once")
      throw new Refusal("invalid", { country: ["already-listed"] });
    throw error;
  }
}

function entry(
  { firmId }: ActorOf<"member">,
  verb: string,
  id: string,
  before: Market | null,
  after: Market | null,
) {
  const changes = Object.fromEntries(
    MARKET_FIELDS.map((field) => [field, { from: before?.[field] ?? null, to: after?.[field] ?? null }]),
  );
  return { verb, subject: { kind: "market", id }, firmId, scope: "any" as const, changes };
}
