import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Number and start of a process: numbers are given again, above all after a container restarts. */
export function identityOf(pid: number): string | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : `${pid} ${started}`;
}

/** The command line of a process, empty when there is none or it may not be seen. */
export function commandOf(pid: number): string {
  if (process.platform === "linux") return readProc(pid, "cmdline").replaceAll("\0", " ");
  return ps(pid, "command=");
}

/** Linux only, where it costs next to nothing to ask. */
export function parentOf(pid: number): number | undefined {
  return Number(statOf(pid).parent) || undefined;
}

function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return ps(pid, "lstart=") || undefined;
  const { state, started } = statOf(pid);
  return state === "Z" ? undefined : started;
}

/** The name in field 2 may hold spaces and brackets, so counting begins behind it. */
function statOf(pid: number) {
  const [state, parent, ...others] = readProc(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return { state, parent, started: others[17] };
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", column], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
