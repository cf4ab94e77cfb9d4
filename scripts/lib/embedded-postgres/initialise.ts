import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { StartError } from "../start-error";
import type { Binaries } from "./binaries";
import { complaintOf } from "./complaint";
import { type DataFolder, giveTo } from "./data-folder";
import type { Launcher } from "./launcher";

/** Makes an empty cluster with a random superuser password, or leaves no trace of the attempt. */
export async function initialise(folder: DataFolder, binaries: Binaries, launcher: Launcher): Promise<void> {
  await giveTo(folder.root, launcher.fileOwner);
  await writeFile(folder.password, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  await giveTo(folder.password, launcher.fileOwner);
  const { code, output } = await run([
    ...launcher.prefix,
    ...[binaries.initdb, "-D", folder.unfinished, "--username=postgres", `--pwfile=${folder.password}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"],
    // Names sort as people expect in any language, whatever locales the machine has.
    ...["--locale=C", "--locale-provider=icu", "--icu-locale=und"],
  ]);
  if (code !== 0) {
    await rm(folder.unfinished, { recursive: true, force: true });
    throw complaintOf(output, folder.root);
  }
  await rename(folder.unfinished, folder.cluster);
}

export async function superuserPassword(folder: DataFolder): Promise<string> {
  const password = (await readFile(folder.password, "utf8").catch(() => "")).trim();
  if (password) return password;
  throw new StartError(
    "no_password",
    `The file ${folder.password} is missing or cannot be read. Put it back, or remove ${folder.root} to begin with an empty database.`,
  );
}

/** Settings of the person who starts (PGHOST, PGDATA and so on) must not reach the server. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: "C", TZ: "UTC", NODE_ENV: process.env.NODE_ENV };
}

function run([program = "", ...words]: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: cleanEnvironment(), stdio: ["ignore", "ignore", "pipe"] });
    let output = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
