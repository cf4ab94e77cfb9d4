import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "@/lib/command";

const LIB = join(import.meta.dirname, "../../lib");
const features = readdirSync(LIB, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const inFolder = (folder: string): string[] => {
  try {
    return readdirSync(join(LIB, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
};

/** Every command of the tree: whatever a file of a `commands` folder exports under a command's name. */
export async function everyCommand(): Promise<Map<Command<unknown>, string>> {
  const found = new Map<Command<unknown>, string>();
  for (const path of features.flatMap(({ name }) => inFolder(`${name}/commands`))) {
    const exported: Record<string, unknown> = await import(join(LIB, path));
    for (const [name, value] of Object.entries(exported))
      if (typeof value === "function" && "commandName" in value)
        found.set(value as Command<unknown>, `${path}: ${name}`);
  }
  return found;
}

const SIGNATURE = /^export (?:async function|function|const) (\w+)\s*=?\s*(?:async )?\(\s*\w*[cC]ontext: /gm;

/** Every query of the tree: whatever a `queries` file exports that takes a context first. */
export function everyQuery(): string[] {
  const files = features.flatMap(({ name }) => [
    ...inFolder(name).filter((path) => path.endsWith("/queries.ts")),
    ...inFolder(`${name}/queries`),
  ]);
  return files.flatMap((path) => {
    const text = readFileSync(join(LIB, path), "utf8");
    const feature = path.split("/")[0];
    return [...text.matchAll(SIGNATURE)].map(([, name]) => `${feature}/${name}`);
  });
}
