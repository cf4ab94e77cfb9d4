import type { Step } from "./steps";

/** What is checked without running the application. */
export const checks: readonly Step[] = [
  { name: "Format and lint", words: ["node_modules/@biomejs/biome/bin/biome", "ci", "."] },
  { name: "Types of routes", words: ["node_modules/next/dist/bin/next", "typegen"] },
  { name: "Types", words: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.next.json"] },
  { name: "Unused code", words: ["node_modules/knip/bin/knip.js"] },
  {
    name: "Architecture",
    words: ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "tests/architecture.test.ts"],
  },
];
