import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "../../scripts/lib/build";
import { fastSettings, startPostgres } from "../../scripts/lib/embedded-postgres/server";
import { freePort } from "../../scripts/lib/free-port";
import { startPortal, untilServing } from "../../scripts/lib/portal";
import { prepareDemonstration } from "../../scripts/lib/prepare-database";
import { newPasswords, provision } from "../../scripts/lib/provision";
import { newSecrets } from "../../scripts/lib/secrets";
import { listenForEnd } from "../../scripts/lib/shutdown";
import { testBuild } from "../../scripts/lib/test-build";

/** Serves a fresh demonstration from the production build, and tells its addresses in one line once it answers. */
const shutdown = listenForEnd({ withParent: true });
try {
  await serve();
} catch (error) {
  if (!shutdown.begun) console.error(error);
  process.exitCode = 1;
} finally {
  await shutdown.run();
}

async function serve(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "landfall-browser-"));
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  const postgres = await startPostgres({ folder, settings: fastSettings });
  shutdown.add(postgres.stop);
  const urls = await provision(postgres.superuserUrl(), newPasswords());
  const secrets = { ...newSecrets(), serverActions: testBuild.encryptionKey };
  await prepareDemonstration(urls.owner, secrets.auth);
  await ensureBuild(testBuild);
  const port = await freePort();
  const portal = startPortal({ urls, port, distDir: testBuild.distDir, secrets, logs: "test-results/logs" });
  shutdown.add(portal.stop);
  await untilServing(portal);
  console.log(JSON.stringify({ origin: portal.origin, urls, authSecret: secrets.auth }));
  await portal.failed;
}
