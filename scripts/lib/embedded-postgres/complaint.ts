import { readFile } from "node:fs/promises";
import { StartError } from "../start-error";

const known: readonly { pattern: RegExp; code: string; sentence: string }[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/,
    code: "disk_full",
    sentence: "The disk is full. Free some space, then start again.",
  },
  {
    pattern: /Read-only file system/,
    code: "read_only",
    sentence: "The disk can only be read. The database needs to write there.",
  },
  {
    pattern: /wrong ownership|Permission denied|Operation not permitted/,
    code: "no_permission",
    sentence:
      "The database's files may not be written by this user. Correct the folder's owner, or remove the folder.",
  },
  {
    pattern: /lock file ".*" already exists|is another (postgres|postmaster)|still in use/,
    code: "already_running",
    sentence: "Another PostgreSQL works in this folder. Stop it, then start again.",
  },
  {
    pattern: /database files are incompatible|was initialized by PostgreSQL version/,
    code: "other_version",
    sentence:
      "The folder was made by another version of PostgreSQL. Move it away to begin with an empty database.",
  },
  {
    pattern: /could not map|Cannot allocate memory|could not create shared memory/,
    code: "no_memory",
    sentence: "There is not enough memory to start the database.",
  },
];

/** A sentence for what PostgreSQL wrote before it gave up. */
export function complaintOf(output: string, folder: string, otherwise = "It said nothing."): StartError {
  const found = known.find(({ pattern }) => pattern.test(output));
  if (found) return new StartError(found.code, `${found.sentence} Folder: ${folder}`);
  const last = output
    .split("\n")
    .filter((line) => /error|fatal|panic/i.test(line))
    .slice(-3)
    .join("\n");
  return new StartError(
    "database_failed",
    `The embedded PostgreSQL did not start in ${folder}. ${otherwise}${last ? `\n${last}` : ""}`,
  );
}

export function takesPort(output: string): boolean {
  return /could not bind|could not create any TCP\/IP sockets/.test(output);
}

export async function readLog(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(() => "")).slice(-20_000);
}
