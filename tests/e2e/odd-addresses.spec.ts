import { expect, test } from "@playwright/test";
import { builtPages } from "./authorisation/built";
import { HTTP_ROLES } from "./authorisation/page-row";
import { addressOf, PAGES, statusOf } from "./authorisation/routes";
import { type Visitors, visitors } from "./authorisation/visitors";

let v: Visitors;
test.beforeAll(async () => {
  v = await visitors();
});
test.afterAll(() => v.close());

const PARTS = ["x", "%00", "__proto__", "0".repeat(400)];
const NAMES = [
  "page",
  "size",
  "sort",
  "q",
  "next",
  "agency",
  "token",
  "from",
  "__proto__",
  "toString",
  "flatMap",
];
const VALUES = ["", "-1e309", "%00%ff%ED%A0%80", "__proto__", "%25%27%F0%9F%98%80".repeat(20)];

/** The address with each of its parts replaced, and with parameters that no link has. */
function oddOnes(route: string, path: string): string[] {
  const at = route.split("/").flatMap((part, index) => (part.startsWith("[") ? [index] : []));
  const parts = at.flatMap((index) => PARTS.map((odd) => path.split("/").with(index, odd).join("/")));
  const queries = VALUES.map((value) => NAMES.map((name) => `${name}=${value}&${name}=b`).join("&"));
  return [...parts, ...queries.map((query) => `${path}?${query}`)];
}

for (const [route, row] of Object.entries(PAGES).filter(([one]) => builtPages.includes(one))) {
  test(`odd addresses: ${route}`, async () => {
    const { own } = v.s.things;
    const role = HTTP_ROLES.find((one) => statusOf(row, one, "own", "own") === 200) ?? "anonymous";
    const [path = ""] = addressOf(route, row, own, own).split("?");
    const failing: string[] = [];
    for (const address of oddOnes(route, path))
      if ((await v.as[role].get(address, { maxRedirects: 0 })).status() >= 500) failing.push(address);
    expect(failing).toEqual([]);
  });
}
