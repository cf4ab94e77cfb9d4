import { METHODS } from "node:http";
import { expect, test } from "@playwright/test";
import { required } from "../support/browser-session";
import { builtActions } from "./authorisation/built";
import { BROKEN, CALL, CALLS, CHANGES, END, FORM, ODD, plainForm } from "./bad-input/forms";
import { type Raw, statusOf } from "./bad-input/raw";
import { ANSWERED, REFUSED } from "./bad-input/requests";

const path = "/en/forgot-password";
const actionId = builtActions.find(({ name }) => name === "accounts/requestResetAction")?.id ?? "";

/** A form as a browser without scripts sends it; with `headers` also as one with scripts. */
const form = (body: string, headers: Raw["headers"] = {}): Raw => ({
  method: "POST",
  path,
  headers: { origin: required("E2E_ORIGIN"), "content-type": FORM, ...headers },
  body,
});
const call = (body: string, headers: Raw["headers"] = {}) =>
  form(body, { "next-action": actionId, ...headers });

/** Statuses outside the range, by name. One at a time: this is about what is answered, not about load. */
async function strayOf(requests: Record<string, Raw>, from: number, to: number) {
  const stray: Record<string, number> = {};
  for (const [name, request] of Object.entries(requests)) {
    const status = await statusOf(request);
    if (status < from || status > to) stray[name] = status;
  }
  return stray;
}

const each = (bodies: Record<string, string>, request: (body: string) => Raw) =>
  Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, request(body)]));

test("whole forms are taken, with scripts and without", async () => {
  expect(await statusOf(call(CALL))).toBe(200);
  expect(await statusOf(form(plainForm(actionId) + END))).toBe(303);
});

test("requests that cannot be read are 4xx", async () => {
  expect(await strayOf(REFUSED, 400, 499)).toEqual({});
});

test("requests that are only odd are answered", async () => {
  expect(await strayOf(ANSWERED, 200, 499)).toEqual({});
});

test("no method is answered with 5xx", async () => {
  const origin = required("E2E_ORIGIN");
  const requests = METHODS.filter((method) => method !== "CONNECT").flatMap((method): [string, Raw][] => [
    [method, { method }],
    [`${method} from here`, { method, path, headers: { origin } }],
  ]);
  expect(await strayOf(Object.fromEntries(requests), 200, 499)).toEqual({});
});

test("bodies that are no whole form are 4xx", async () => {
  expect(await strayOf(each(BROKEN, call), 400, 499)).toEqual({});
  expect(await strayOf(each(BROKEN, form), 400, 499)).toEqual({});
  expect(
    await strayOf({ "hung up": { ...call(CALL, { "content-length": "9999" }), hangUp: true } }, 0, 499),
  ).toEqual({});
});

test("calls that React would not write are 4xx", async () => {
  expect(await strayOf(each(CALLS, call), 400, 499)).toEqual({});
});

test("forms that are only odd reach the action", async () => {
  expect(await strayOf(each(ODD, call), 200, 200)).toEqual({});
});

test("forms without scripts whose hidden fields are changed are 4xx", async () => {
  const changed = CHANGES.map((change) => [
    JSON.stringify(change).slice(0, 60),
    form(plainForm(actionId, change) + END),
  ]);
  expect(await strayOf(Object.fromEntries(changed), 400, 499)).toEqual({});
  expect(await statusOf(form(plainForm(actionId)))).toBe(400);
});

test("types that are no form's are 4xx", async () => {
  const boundary = FORM.split("boundary=")[1] ?? "";
  const types = [
    "multipart/form-data",
    "multipart/form-data; boundary=",
    'multipart/form-data; boundary=""',
    `multipart/form-data; boundary="${boundary}`,
    `multipart/form-data; boundary=${"x".repeat(300)}`,
    `multipart/form-data; xboundary=${boundary}`,
    `${FORM}; boundary=y`,
    `multipart/form-data; boundary=y; boundary=${boundary}`,
    `multipart/form-data; charset=utf-7; boundary=${boundary}`,
    `multipart/form-dataX; boundary=${boundary}`,
  ];
  const requests = types.map((type) => [type.slice(0, 80), call(CALL, { "content-type": type })]);
  expect(await strayOf(Object.fromEntries(requests), 400, 499)).toEqual({});
});

test("names of actions that are none are 4xx", async () => {
  const names = [
    "",
    "x",
    "__proto__",
    "constructor",
    "7".repeat(5000),
    "\xff".repeat(42),
    "7f".padEnd(42, "0"),
  ];
  const requests = [...names, actionId.toUpperCase(), [actionId, actionId]].map((name) => [
    String(name).slice(0, 60),
    call(CALL, { "next-action": name }),
  ]);
  expect(await strayOf(Object.fromEntries(requests), 400, 499)).toEqual({});
});
