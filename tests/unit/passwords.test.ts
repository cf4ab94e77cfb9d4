import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/auth/passwords";

describe("hashing", () => {
  it("sends away who comes past a hundred in the queue, and serves the others", async () => {
    const stored = await hashPassword("seven quiet otters");
    const tries = Array.from({ length: 130 }, () => verifyPassword(stored, "seven quiet otters"));
    const ended = await Promise.allSettled(tries);
    const away = ended.filter((one) => one.status === "rejected");
    expect(away.every(({ reason }) => reason.code === "busy")).toBe(true);
    expect(away.length).toBeGreaterThan(20);
    expect(ended.filter((one) => one.status === "fulfilled" && one.value)).toHaveLength(130 - away.length);
    expect(await verifyPassword(stored, "seven loud otters")).toBe(false);
  }, 30_000);
});
