import { ensureBuild } from "./lib/build";
import { demonstrationDatabase } from "./lib/demonstration-database";
import { requireFreePort } from "./lib/free-port";
import { startPortal, untilServing } from "./lib/portal";
import { prepareDemonstration } from "./lib/prepare-database";
import { keptSecrets } from "./lib/secrets";
import { listenForEnd, type Shutdown } from "./lib/shutdown";
import { reportFailure } from "./lib/start-error";

const distDir = ".next";
const logs = ".data/logs";
const shutdown = listenForEnd({ withParent: process.env.npm_lifecycle_event !== undefined });
const say = (sentence: string) => shutdown.begun || console.log(sentence);

try {
  await demonstrate(shutdown);
} catch (error) {
  // What breaks because it is being stopped is no failure.
  if (!shutdown.begun) reportFailure(error);
} finally {
  await shutdown.run();
}

async function demonstrate(end: Shutdown): Promise<void> {
  const port = Number(process.env.PORT || 3000);
  await requireFreePort(port);
  say("Preparing the database …");
  const urls = await demonstrationDatabase(process.env, ".data/postgres", end);
  const secrets = await keptSecrets(".data/secrets.json");
  await prepareDemonstration(urls.owner, secrets.auth);
  say("Building, if anything changed: about half a minute …");
  const onChild = (child: { stop(): Promise<void> }) => end.add(child.stop);
  await ensureBuild({ distDir, encryptionKey: secrets.serverActions, log: `${logs}/build.log`, onChild });
  if (end.begun) return;
  const portal = startPortal({ urls, port, distDir, secrets, logs });
  end.add(portal.stop);
  await untilServing(portal);
  say(`
Landfall runs at ${portal.origin}
Sign-ins, one-time codes and the mailbox: ${portal.origin}/demo
What the programs write: ${logs}. Ctrl-C ends it; the data stays in .data.
`);
  await portal.failed;
}
