import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";

const ORIGIN = "https://portal.example";
beforeEach(() => {
  vi.stubEnv("APP_ORIGIN", ORIGIN);
});

const BOUNDARY = "----formOfThirtyCharactersOrMore";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const END = `--${BOUNDARY}--\r\n`;
const form = { origin: ORIGIN, "content-type": TYPE, "content-length": "100" };

const statusOf = async (
  headers: Record<string, string>,
  method = "POST",
  body = field("email", "a") + END,
): Promise<number> => {
  const init = { method, headers, ...(method === "GET" ? {} : { body }) };
  return (await proxy(new NextRequest(`${ORIGIN}/en`, init))).status;
};

describe("writes", () => {
  it("must come from this origin", async () => {
    expect(await statusOf(form)).toBe(200);
    expect(await statusOf({ ...form, "sec-fetch-site": "same-origin" })).toBe(200);
    for (const origin of ["", "null", "%%%", "https://elsewhere.example", `${ORIGIN}.example`])
      expect(await statusOf({ ...form, origin }), origin).toBe(403);
    expect(await statusOf({ ...form, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await statusOf({ "content-length": "100" })).toBe(403);
    for (const method of ["PUT", "PATCH", "DELETE"]) expect(await statusOf({}, method)).toBe(403);
    expect(await statusOf({}, "GET")).toBe(200);
  });

  it("name this host, as the framework asks of actions with a failure of its own", async () => {
    const host = "portal.example";
    expect(await statusOf({ ...form, host })).toBe(200);
    expect(await statusOf({ ...form, host: "inner:3000", "x-forwarded-host": `${host}, outer` })).toBe(200);
    expect(await statusOf({ ...form, host: "elsewhere.example" })).toBe(403);
    expect(await statusOf({ ...form, host, "x-forwarded-host": "elsewhere.example" })).toBe(403);
    expect(await statusOf({ host: "inner:3000" }, "GET")).toBe(200);
  });

  it("say how long they are, and are not too long", async () => {
    expect(await statusOf({ ...form, "content-length": "1048577" })).toBe(413);
    expect(await statusOf({ origin: ORIGIN, "transfer-encoding": "chunked" })).toBe(411);
  });

  it("call actions with forms alone", async () => {
    const call = { ...form, "next-action": "7f00" };
    for (const type of ["text/plain;charset=UTF-8", "application/json", "multipart/form-data"])
      expect(await statusOf({ ...call, "content-type": type }), type).toBe(415);
    for (const type of [`${TYPE}; boundary=y`, `multipart/form-data; charset=utf-7; boundary=${BOUNDARY}`])
      expect(await statusOf({ ...form, "content-type": type }), type).toBe(415);
  });

  it("are whole forms of texts", async () => {
    const whole = field("email", "a") + END;
    expect(await statusOf(form, "POST", whole)).toBe(200);
    const file = whole.replace('name="email"', 'name="email"; filename="a"');
    const many = field("a", "b").repeat(2001) + END;
    for (const body of ["", "garbage", field("email", "a"), whole.slice(0, 60), file, many])
      expect(await statusOf(form, "POST", body), body.slice(0, 200)).toBe(400);
  });

  it("hand an action of a script the state before and the form", async () => {
    const call = { ...form, "next-action": "7f00" };
    const with0 = (...texts: string[]) =>
      statusOf(call, "POST", field("_1_email", "a") + texts.map((text) => field("0", text)).join("") + END);
    const kept = '[{"status":"refused","values":{"a":"$$5","b":["c"]},"at":"$D2026-01-01"},"$K1"]';
    for (const text of ['["$K1"]', '[{"status":"idle"},"$K1"]', kept]) expect(await with0(text)).toBe(200);
    const deep = `[${"[".repeat(30)}${"]".repeat(30)}]`;
    for (const text of ["", "{{{", "1", "[]", '["$n1x"]', '["$9"]', '["$Q2"]', "[1,2,3]", deep])
      expect(await with0(text), text).toBe(400);
    expect(await with0()).toBe(400);
    expect(await with0('["$K1"]', '["$K1"]')).toBe(400);
  });

  it("name, without scripts, the action and the state before in hidden fields", async () => {
    const hidden = (reference: string, state: string) =>
      statusOf(
        form,
        "POST",
        field("$ACTION_REF_2", "") + field("$ACTION_2:0", reference) + field("$ACTION_2:1", state) + END,
      );
    const reference = '{"id":"7f00","bound":"$@1"}';
    expect(await hidden(reference, '[{"status":"idle"}]')).toBe(200);
    for (const wrong of ["", "null", "{}", '{"id":1,"bound":"$@1"}', '{"id":"7f00","bound":"$@9"}'])
      expect(await hidden(wrong, '[{"status":"idle"}]'), wrong).toBe(400);
    for (const wrong of ["", "1", "[]", '["$9"]', "[1,2]"])
      expect(await hidden(reference, wrong), wrong).toBe(400);
  });
});

describe("addresses", () => {
  const statusAt = async (path: string, headers = {}) =>
    (await proxy(new NextRequest(`${ORIGIN}${path}`, { headers }))).status;

  it("that cannot be decoded are refused", async () => {
    for (const path of ["/%ff", "/en/%", "/en/%zz", "/en/%ed%a0%80"])
      expect(await statusAt(path), path).toBe(400);
    for (const path of ["/en/%20", "/en/%c3%a6", "/en?q=%ff"]) expect(await statusAt(path), path).toBe(200);
  });

  it("are refused where the request was found unreadable on arrival, or is for the page of faults", async () => {
    expect(await statusAt("/", { "x-landfall-refused": "414" })).toBe(414);
    expect(await statusAt("/_global-error")).toBe(404);
  });

  it("all pass here, but for the files of the build and the icon", () => {
    const passes = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
    for (const path of ["/_next/static/chunks/a.js", "/icon.svg"]) expect(passes(path), path).toBe(false);
    for (const path of ["/", "/icon.svgx", "/icon.svg/x", "/iconxsvg", "/_next/staticx", "/_next/data/x"])
      expect(passes(path), path).toBe(true);
  });
});
