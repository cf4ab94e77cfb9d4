import { NextRequest } from "next/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";

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
