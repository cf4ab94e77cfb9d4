import { chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StartError } from "../start-error";
import type { User } from "./launcher";

/** What lies where in the data folder. */
export interface DataFolder {
  root: string;
  cluster: string;
  /** initdb works here and the result is renamed, so that `cluster` is never half made. */
  unfinished: string;
  password: string;
  port: string;
  runner: string;
  log: string;
}

export function dataFolder(path: string): DataFolder {
  const root = resolve(path);
  return {
    root,
    cluster: join(root, "cluster"),
    unfinished: join(root, "cluster.unfinished"),
    password: join(root, "superuser-password"),
    port: join(root, "port"),
    runner: join(root, "runner"),
    log: join(root, "log"),
  };
}

/** Makes the folder unless it exists, and refuses one with another user's database. */
export async function openFolder(folder: DataFolder): Promise<void> {
  await mkdir(folder.root, { recursive: true, mode: 0o700 });
  const owner = await ownerOf(folder.cluster);
  const uid = process.getuid?.();
  if (owner && uid !== undefined && uid !== 0 && owner.uid !== uid)
    throw new StartError(
      "foreign_folder",
      `The database in ${folder.root} belongs to another user (number ${owner.uid}). Start as that user, or give the folder to this one.`,
    );
}

/** To whom the finished cluster belongs; clears what an interrupted set-up left when there is none. */
export async function inspectCluster(folder: DataFolder): Promise<User | undefined> {
  await rm(folder.unfinished, { recursive: true, force: true });
  const owner = await ownerOf(folder.cluster);
  if (!owner) return undefined;
  for (const part of ["PG_VERSION", "global/pg_control", "base"])
    if (!(await ownerOf(join(folder.cluster, part))))
      throw new StartError(
        "incomplete_folder",
        `The database in ${folder.cluster} is incomplete: ${part} is missing. Restore the folder from a copy, or remove ${folder.root} to begin with an empty database.`,
      );
  return owner;
}

export async function giveTo(path: string, user: User | undefined): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

export async function readNumber(file: string): Promise<number | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export async function writeNumber(file: string, number: number): Promise<void> {
  await writeFile(file, `${number}\n`, { mode: 0o600 });
}

async function ownerOf(path: string): Promise<User | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
