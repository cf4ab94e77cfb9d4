import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

const sources = ["app/(portal)", "components"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

describe("links from the portal to public pages", () => {
  it("follow the language of the request", () => {
    expect(sources.length).toBeGreaterThan(50);
    const fixed = sources.filter((file) => /["`]\/en[/"`]/.test(readFileSync(join(ROOT, file), "utf8")));
    expect(fixed).toEqual([]);
  });
});
