import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";

const LEVELS = new Map(
  allItems(latestInstrument("entry-mode")).map((item) => [
    item.key,
    item.kind === "level" ? item.levels : [],
  ]),
);

/** The answer to a factor's question at a level from 1 to 5, in its own words; empty where there is none. */
export function wordsAt(factor: string, level: number): string {
  return LEVELS.get(factor)?.[level - 1] ?? "";
}
