import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { StartError } from "../start-error";

/** Words put before a PostgreSQL program, and the user its files must belong to (undefined: the starting one). */
export interface Launcher {
  prefix: readonly string[];
  fileOwner?: User;
}

export interface User {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root and outlives a killed parent. On Linux util-linux solves both: root is mapped to
 * another user in a namespace of its own (the files stay root's), or where namespaces are forbidden changed into
 * another user; and the kernel is asked to interrupt the server when its parent dies.
 * macOS and Windows start it plainly: a killed parent leaves the server running, and the next start ends it.
 * @param folder must be enterable for the chosen user
 * @param owner whom the existing files belong to, if there are any
 */
export function chooseLauncher(folder: string, postgres: string, owner: User | undefined): Launcher {
  const candidates = process.platform === "linux" ? onLinux(owner) : [{ prefix: [] }];
  const found = candidates.find((launcher) => attempt(launcher, folder, postgres).status === 0);
  if (found) return found;
  if (process.getuid?.() === 0)
    throw new StartError(
      "cannot_run_as_root",
      `PostgreSQL does not run as root, and this system lets no other user run it in ${folder}. Start as an ordinary user, or move the project to a folder that others may enter.`,
    );
  const { stderr, error } = attempt({ prefix: [] }, folder, postgres);
  throw new StartError("cannot_run", `PostgreSQL does not start here: ${stderr?.trim() || error?.message}`);
}

const dying = ["--pdeathsig", "INT"];

function onLinux(owner: User | undefined): Launcher[] {
  const users = listUsers();
  const other = users.find(({ name }) => name === "nobody") ?? users.find(({ uid }) => uid > 0);
  const mapped = other ? [mapTo(other)] : [];
  const uid = process.getuid?.();
  if (uid === 0) {
    if (owner && owner.uid !== 0) return changeTo(owner);
    return owner || !other ? mapped : [...mapped, ...changeTo(other)];
  }
  const direct = [{ prefix: ["setpriv", ...dying] }, { prefix: [] }];
  // initdb looks its user's name up, which a container started with a bare number does not have.
  return users.some((user) => user.uid === uid) ? direct : [...mapped, ...direct];
}

function mapTo({ uid, gid }: User): Launcher {
  return { prefix: ["unshare", `--map-user=${uid}`, `--map-group=${gid}`, "setpriv", ...dying] };
}

/** Second choice: with the capability that lets it pass a private home above the project. */
function changeTo(user: User): Launcher[] {
  const change = ["setpriv", `--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", ...dying];
  const passing = [...change, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return [change, passing].map((prefix) => ({ prefix, fileOwner: user }));
}

function listUsers(): (User & { name: string | undefined })[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid >= 0 && gid >= 0);
}

/** Enters the folder as the chosen user would and asks the program for its version. */
function attempt({ prefix }: Launcher, folder: string, postgres: string) {
  const enter = process.platform === "win32" ? [] : ["sh", "-c", 'cd "$0" && exec "$1" --version', folder];
  const [program = postgres, ...words] = [...prefix, ...enter, postgres];
  const version = process.platform === "win32" ? ["--version"] : [];
  return spawnSync(program, [...words, ...version], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
}
