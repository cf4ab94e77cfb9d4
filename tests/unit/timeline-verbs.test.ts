import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import timeline from "@/messages/en/timeline.json";

const ROOT = join(import.meta.dirname, "../..");
// What concerns an account alone never stands in a firm's timeline.
const NO_FIRM = ["accounts", "auth", "domain", "i18n", "context", "jobs"];

const features = readdirSync(join(ROOT, "lib"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_FIRM.includes(entry.name))
  .map((entry) => entry.name);

/** Every verb that a command may write: what is called `noun.deed` and is not the name of a command or a text. */
function verbsIn(text: string, feature: string): string[] {
  const dotted = [...text.matchAll(/(?<!\bt\()"([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)"/g)].map(
    (found) => found[1],
  );
  const plain = [...text.matchAll(/\bverb: "([a-z-]+)"/g)].map((found) => found[1]);
  const built = [...text.matchAll(/\bverb: `([a-z-]+\.)\$\{decision\}`/g)].flatMap((found) => [
    `${found[1]}accepted`,
    `${found[1]}declined`,
  ]);
  return [...dotted, ...plain, ...built].filter(
    (verb): verb is string => verb !== undefined && !verb.startsWith(`${feature}.`),
  );
}

const found = features.flatMap((feature) => {
  const folder = join(ROOT, "lib", feature, "commands");
  const files = (() => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  })();
  return files.flatMap((file) => verbsIn(readFileSync(join(folder, file), "utf8"), feature));
});

describe("the timeline", () => {
  it("has a sentence for every verb that a command writes", () => {
    const verbs = [...new Set(found)].sort();
    expect(verbs).toContain("comment.added");
    expect(verbs).toContain("assessment.submitted");
    const known = Object.keys(timeline.verbs);
    expect(verbs.filter((verb) => !known.includes(verb.replaceAll(".", "-")))).toEqual([]);
  });
});
