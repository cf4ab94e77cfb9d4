import { describe, expect, it } from "vitest";
import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from "@/lib/domain/password-rules";

const who = ["Maren Østby", "m.ostby@fjordovens.example"];
const faultOf = (password: string) => passwordFault(password, who);

describe("a password", () => {
  it.each([
    "seven quiet otters by the weir",
    "gule ærter på torsdag",
    "пять тихих выдр у реки",
    "青い灯台のとなりの小さな家です。",
    "kR7#vQ2!mX9$wL4",
    "🦦🌊🏠🚪🪟🌲🍂🪵🔥☕📚🕯️🧶🐈🌙",
    "               a house by the sea",
  ])("may be %s", (password) => {
    expect(faultOf(password)).toBeNull();
  });

  it.each([
    ["fourteen chars", "password-short"],
    ["passwordpassword", "password-repeats"],
    ["Password1234567!", "password-common"],
    ["P@ssw0rd-W3lcome-2026", "password-common"],
    ["correct horse battery staple", "password-common"],
    ["aaaaaaaaaaaaaaaaaaaa", "password-repeats"],
    ["xyzqwxyzqwxyzqwxyzqw", "password-repeats"],
    ["abcdefghijklmnopqrs", "password-sequence"],
    ["qwertyuiopasdfghjkl", "password-sequence"],
    ["9876543210987654321", "password-sequence"],
    ["my landfall is calm today", "password-context"],
    ["L4ndf4ll is calm today", "password-context"],
    ["the maren of the north sea", "password-context"],
    ["we bake in fjordovens daily", "password-context"],
  ])("may not be %s: %s", (password, fault) => {
    expect(faultOf(password)).toBe(fault);
  });

  it("is measured in characters after normalisation, up to the longest", () => {
    const unlike = (length: number) =>
      Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + at * 37)).join("");
    expect(faultOf(unlike(PASSWORD_MIN))).toBeNull();
    expect(faultOf(unlike(PASSWORD_MAX))).toBeNull();
    expect(faultOf(unlike(PASSWORD_MAX + 1))).toBe("password-long");
    expect(faultOf(unlike(PASSWORD_MIN - 1))).toBe("password-short");
    expect(passwordFault("e\u0301".repeat(8), [])).toBe("password-short");
  });
});
