import { createHash } from "node:crypto";
import type { BuildOptions } from "./build";

/** The tests' build lies beside the demonstration's, so that neither disturbs the other. */
export const testBuild: BuildOptions = {
  distDir: ".next-test",
  // The same in every run, or each would build again. It guards nothing: tests serve on the loopback address.
  encryptionKey: createHash("sha256").update("landfall tests").digest("base64"),
  log: "test-results/logs/build.log",
};
