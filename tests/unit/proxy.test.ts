import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";

const ORIGIN = "https://portal.example";
beforeEach(() => {
  vi.stubEnv("APP_ORIGIN", ORIGIN);
});

const statusOf = (headers: Record<string, string>, method = "POST") =>
  proxy(new NextRequest(`${ORIGIN}/en`, { method, headers })).status;
const form = { origin: ORIGIN, "content-type": "multipart/form-data; boundary=x", "content-length": "100" };

describe("writes", () => {
  it("must come from this origin", () => {
    expect(statusOf(form)).toBe(200);
    expect(statusOf({ ...form, "sec-fetch-site": "same-origin" })).toBe(200);
    for (const origin of ["", "null", "%%%", "https://elsewhere.example", `${ORIGIN}.example`])
      expect(statusOf({ ...form, origin }), origin).toBe(403);
    expect(statusOf({ ...form, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(statusOf({ "content-length": "100" })).toBe(403);
    for (const method of ["PUT", "PATCH", "DELETE"]) expect(statusOf({}, method)).toBe(403);
    expect(statusOf({}, "GET")).toBe(200);
  });

  it("name this host, as the framework asks of actions with a failure of its own", () => {
    const host = "portal.example";
    expect(statusOf({ ...form, host })).toBe(200);
    expect(statusOf({ ...form, host: "inner:3000", "x-forwarded-host": `${host}, outer` })).toBe(200);
    expect(statusOf({ ...form, host: "elsewhere.example" })).toBe(403);
    expect(statusOf({ ...form, host, "x-forwarded-host": "elsewhere.example" })).toBe(403);
    expect(statusOf({ host: "inner:3000" }, "GET")).toBe(200);
  });

  it("say how long they are, and are not too long", () => {
    expect(statusOf({ ...form, "content-length": "1048577" })).toBe(413);
    expect(statusOf({ origin: ORIGIN, "transfer-encoding": "chunked" })).toBe(411);
  });

  it("call actions with forms alone", () => {
    const call = { ...form, "next-action": "7f00" };
    expect(statusOf(call)).toBe(200);
    for (const type of ["text/plain;charset=UTF-8", "application/json", "multipart/form-data"])
      expect(statusOf({ ...call, "content-type": type }), type).toBe(415);
  });
});

describe("addresses", () => {
  const statusAt = (path: string) => proxy(new NextRequest(`${ORIGIN}${path}`)).status;

  it("that cannot be decoded are refused", () => {
    for (const path of ["/%ff", "/en/%", "/en/%zz", "/en/%ed%a0%80"]) expect(statusAt(path), path).toBe(400);
    for (const path of ["/en/%20", "/en/%c3%a6", "/en?q=%ff"]) expect(statusAt(path), path).toBe(200);
  });

  it("all pass here, but for the files of the build and the icon", () => {
    const passes = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
    for (const path of ["/_next/static/chunks/a.js", "/icon.svg"]) expect(passes(path), path).toBe(false);
    for (const path of ["/", "/icon.svgx", "/icon.svg/x", "/iconxsvg", "/_next/staticx", "/_next/data/x"])
      expect(passes(path), path).toBe(true);
  });
});
