import { runWorker } from "@/lib/jobs/worker";

const worker = await runWorker();
let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // The database may be gone already, and the jobs under way are safe to repeat.
  setTimeout(() => process.exit(1), 8_000).unref();
  await worker.stop().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
  process.exit();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
