import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { world } from "../support/world";
import { everyQuery } from "./enumerate";
import { agencyQueries, openQueries } from "./rows/queries-of-agencies";
import { firmQueries } from "./rows/queries-of-firms";
import { meetingQueries } from "./rows/queries-of-meetings";
import type { QueryRow } from "./rows/query-row";
import { MARKS, PLACES, type Place, ROLES, type Role, type Scene, scene } from "./scene";
import type { Things } from "./things";

const queryRows = [...firmQueries, ...meetingQueries, ...agencyQueries];
const kept = new Map<string, Promise<string>>();
let s: Scene;
beforeAll(async () => {
  s = await scene(await world());
});

/** The answer as text, without the ids that were asked for, so that only what was found makes a difference. */
function answer(row: QueryRow, role: Role, place: Place): Promise<string> {
  const key = `${row.name} ${role} ${place}`;
  const known = kept.get(key) ?? fresh(row, role, place);
  kept.set(key, known);
  return known;
}

async function fresh(row: QueryRow, role: Role, place: Place): Promise<string> {
  const found = await ask(row, s.contexts[role], s.things[place]);
  let text = JSON.stringify(found) ?? "undefined";
  for (const id of Object.values(s.things[place])) text = text.replaceAll(id, "·");
  return text;
}

async function ask(row: QueryRow, context: Context, things: Things): Promise<unknown> {
  try {
    return await row.ask(context, things);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code };
    throw error;
  }
}

describe("every query has a row", () => {
  it("of the tree", () => {
    const known = new Set([...queryRows.map(({ name }) => name), ...openQueries]);
    expect(everyQuery().filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("role × place", () => {
  it.each(queryRows.filter(({ shows, wide }) => shows.length > 0 || wide))("$name", async (row) => {
    const [found, wanted]: Record<string, string>[] = [{}, {}];
    for (const role of row.takes) {
      const nothing = await answer(row, role, "unknown");
      for (const place of PLACES) {
        const isNear = place === "own" || (place === "neighbour" && (role === "admin" || row.wide));
        const shown = (row.shows.includes(role) && isNear) || seesNeighbour(row, role, place);
        const is = (yes: boolean) => (yes ? "something" : "as if there were nothing");
        const same = (await answer(row, role, place)) === nothing;
        Object.assign(found ?? {}, { [`${role} × ${place}`]: is(!same) });
        Object.assign(wanted ?? {}, { [`${role} × ${place}`]: is(place !== "unknown" && shown) });
      }
    }
    expect(found).toEqual(wanted);
  });
});

/** The neighbour's mentor sees there what the mentor sees at the own firm. */
const seesNeighbour = (row: QueryRow, role: Role, place: Place) =>
  role === "otherMentor" && place === "neighbour" && row.shows.includes("mentor");

/** Marks of firms that a role has no business with, in whatever it is answered. Titles of offers are the agency's. */
const foreign = (role: Role): string[] => {
  if (role === "admin" || role === "portal") return [MARKS.abroad];
  if (role === "otherMentor") return [MARKS.own, MARKS.abroad];
  return role === "account" || role === "anonymous" ? Object.values(MARKS) : [MARKS.neighbour, MARKS.abroad];
};
const offerTitle = /(Open|Held) \w+mark/g;

describe("nothing of others in any answer", () => {
  it.each(queryRows)("$name", async (row) => {
    const leaks: string[] = [];
    for (const role of ROLES.filter((one) => row.takes.includes(one))) {
      for (const place of PLACES) {
        const text = (await answer(row, role, place)).replaceAll(offerTitle, "");
        leaks.push(
          ...foreign(role)
            .filter((mark) => text.includes(mark))
            .map((mark) => `${role} × ${place}: ${mark}`),
        );
      }
    }
    expect(leaks).toEqual([]);
  });
});
