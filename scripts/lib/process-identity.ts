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

function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return ps(pid, "lstart=") || undefined;
  // The name in field 2 may hold spaces and brackets; the start is field 22, the state field 3.
  const fields = readProc(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return fields[0] === "Z" ? undefined : fields[19];
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
