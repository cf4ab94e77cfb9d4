import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// An odd time zone shows every place that takes the machine's for the person's.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: at("./") },
      { find: "server-only", replacement: at("./tests/support/empty.ts") },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/lib/domain/**/*.test.ts", "tests/architecture.test.ts", "tests/unit/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/{lib,db,app,scripts,authorisation}/**/*.test.ts"],
          exclude: ["tests/lib/domain/**"],
          globalSetup: ["tests/support/database-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
