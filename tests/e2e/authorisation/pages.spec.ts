import { expect, test } from "@playwright/test";
import { PLACES, type Place } from "../../authorisation/scene";
import { required } from "../../support/browser-session";
import { builtHandlers, builtPages } from "./built";
import { HTTP_ROLES, type HttpRole, type PageRow } from "./page-row";
import { addressOf, HANDLERS, PAGES, statusOf } from "./routes";
import { plainBody, type Visitors, visitors } from "./visitors";

let v: Visitors;
test.beforeAll(async () => {
  v = await visitors();
});
test.afterAll(() => v.close());

const get = (role: HttpRole, address: string) => v.as[role].get(address, { maxRedirects: 0 });

test("every page and every route of the build has a row", () => {
  expect(builtPages.filter((route) => !PAGES[route])).toEqual([]);
  expect(builtHandlers.filter((route) => !HANDLERS[route])).toEqual([]);
});

/** Pairs of places to ask for: another's hat with another's things, and below the own hat another's things. */
function pairsOf(row: PageRow): [hat: Place, things: Place][] {
  const wrong = PLACES.filter((place) => place !== "own");
  if (row.for === "everyone" || row.for === "signed-in") return row.below ? below(wrong) : [];
  return [...wrong.map((place): [Place, Place] => [place, place]), ...(row.below ? below(wrong) : [])];
}
const below = (places: Place[]) => places.map((place): [Place, Place] => ["own", place]);

for (const [route, row] of Object.entries(PAGES).filter(([one]) => builtPages.includes(one))) {
  test(`role × place: ${route}`, async () => {
    const { things } = v.s;
    const [found, wanted]: Record<string, number>[] = [{}, {}];
    const note = (cell: string, is: number, should: number) => {
      Object.assign(found ?? {}, { [cell]: is });
      Object.assign(wanted ?? {}, { [cell]: should });
    };
    for (const role of HTTP_ROLES) {
      const response = await get(role, addressOf(route, row, things.own, things.own));
      note(role, response.status(), statusOf(row, role, "own", "own"));
      if (response.status() === 307 && role === "anonymous" && row.for !== "everyone")
        expect(response.headers().location).toMatch(/\/en\/sign-in\?next=%2F/);
    }
    const entitled = HTTP_ROLES.filter((role) => statusOf(row, role, "own", "own") === 200);
    for (const role of entitled) {
      const absent = new Map<string, string>();
      for (const [hat, place] of pairsOf(row)) {
        // Both mentors wear the hat of the one agency, and see there whom they look after.
        if (hat === "neighbour" && !route.startsWith("/firm/")) continue;
        const response = await get(role, addressOf(route, row, things[hat], things[place]));
        note(`${role} × ${hat} / ${place}`, response.status(), statusOf(row, role, hat, place));
        if (response.status() === 404)
          absent.set(`${hat} / ${place}`, await plainBody(response, things.own, things[hat], things[place]));
      }
      // Another's and nobody's are one page, to the letter.
      for (const [cell, body] of absent)
        expect(
          body === absent.get(cell.startsWith("own /") ? "own / unknown" : "unknown / unknown"),
          cell,
        ).toBe(true);
    }
    expect(found).toEqual(wanted);
  });
}

const STRANGE: Record<string, string>[] = [
  {},
  { origin: "https://elsewhere.example" },
  { origin: "%%%" },
  { origin: "null" },
];

for (const [route, { path, get: status }] of Object.entries(HANDLERS)) {
  test(`route handler: ${route}`, async () => {
    for (const role of HTTP_ROLES) expect((await get(role, path)).status(), role).toBe(status);
    const { anonymous } = v.as;
    const origin = required("E2E_ORIGIN");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const headers of path === "/icon.svg" ? [] : STRANGE)
        expect((await anonymous.fetch(path, { method, headers })).status(), method).toBe(403);
      const own = await anonymous.fetch(path, { method, headers: { origin }, data: "{{{", maxRedirects: 0 });
      expect(own.status(), `${method} with an own origin`).toBeLessThan(500);
      expect(own.status(), `${method} with an own origin`).toBeGreaterThanOrEqual(300);
    }
  });
}
