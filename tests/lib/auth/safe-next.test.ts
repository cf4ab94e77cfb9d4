import { describe, expect, it } from "vitest";
import { safeNext } from "@/lib/auth/safe-next";

describe("the page to go on to after signing in", () => {
  it.each(["/account", "/firm/7/plan?view=board", "/account/firms/new?agency=north-coast"])(
    "may be %s",
    (path) => {
      expect(safeNext(path)).toBe(path);
    },
  );

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/%5celsewhere.example/../..//elsewhere.example",
    "/a/..//elsewhere.example",
    "/\telsewhere",
    "/\n/elsewhere.example",
    "javascript:alert(1)",
    "/api/auth/signout",
    "account",
    "",
    ["/account"],
    undefined,
    `/${"a".repeat(600)}`,
  ])("is never %j", (path) => {
    expect(safeNext(path)).toBeNull();
  });
});
