import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

export interface Step {
  name: string;
  words: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Runs one Node program in this window, says how long it took, and whether it succeeded. */
export async function runStep({ name, words, env }: Step): Promise<boolean> {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
  const code = await exitCode(words, { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...plain, ...env });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? "passed" : `FAILED (${code})`} in ${seconds} s`);
  return code === 0;
}

/** Runs all of them, whatever fails, and returns the names of those that did. */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps) if (!(await runStep(step))) failed.push(step.name);
  return failed;
}

function exitCode(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { env, stdio: "inherit" });
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    process.on("SIGTERM", passOn).on("SIGINT", passOn);
    const done = (code: number | null) => {
      process.off("SIGTERM", passOn).off("SIGINT", passOn);
      resolve(code);
    };
    child.once("exit", done);
    child.once("error", () => done(1));
  });
}
