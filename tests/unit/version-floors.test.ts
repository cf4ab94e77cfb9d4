import { expect, it } from "vitest";
import lock from "@/package-lock.json";
import floors from "@/version-floors.json";

const packages = Object.entries(lock.packages as Record<string, { version?: string; resolved?: string }>);
const versionsOf = (name: string) =>
  packages.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version = "" }]) => version);

/** Numbers first, then the number of a pre-release; a release stands above its pre-releases. */
const rank = (version: string): number[] => {
  const [release = "", pre] = version.split("-");
  const numbers = release.split(".").map(Number);
  return [...numbers, pre === undefined ? Number.POSITIVE_INFINITY : Number(/\d+$/.exec(pre)?.[0] ?? 0)];
};

const below = (version: string, floor: string): boolean => {
  const [ours, theirs] = [rank(version), rank(floor)];
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return at >= 0 && (ours[at] ?? 0) < (theirs[at] ?? 0);
};

it("orders versions", () => {
  expect(below("16.4.4", "16.4.5")).toBe(true);
  expect(below("16.10.0", "16.4.5")).toBe(false);
  expect(below("5.0.0-beta.31", "5.0.0-beta.32")).toBe(true);
  expect(below("5.0.0", "5.0.0-beta.32")).toBe(false);
});

it.each(Object.entries(floors.packages))("%s is at least %s", (name, floor) => {
  const versions = versionsOf(name);
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => below(version, floor))).toEqual([]);
});

it.each(floors.single)("%s is installed once", (name) => {
  expect(versionsOf(name)).toHaveLength(1);
});

it("names no place to download from", () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
