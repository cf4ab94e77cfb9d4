import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type EmbeddedPostgres,
  fastSettings,
  startPostgres,
} from "../../scripts/lib/embedded-postgres/server";
import { identityOf } from "../../scripts/lib/process-identity";
import { withClient } from "../../scripts/lib/with-client";

// Making a database takes half a second, and many times that on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "landfall-embedded-"));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ folder, settings: fastSettings });
  running.push(server);
  return server;
}

describe("the embedded PostgreSQL", () => {
  it("keeps its data and its port from one start to the next, and leaves no process", async () => {
    const first = await start();
    await withClient(first.superuserUrl(), (client) =>
      client.query("create table kept as select 7 as number"),
    );
    await first.stop();
    expect(identityOf(first.pid)).toBeUndefined();
    const second = await start();
    expect(second.port).toBe(first.port);
    const { rows } = await withClient(second.superuserUrl(), (client) => client.query("select * from kept"));
    expect(rows).toEqual([{ number: 7 }]);
  });

  it("listens on the loopback address only and keeps its password to itself", async () => {
    const server = await start();
    const { rows } = await withClient(server.superuserUrl(), (client) =>
      client.query(
        "select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as s",
      ),
    );
    expect(rows).toEqual([{ at: "127.0.0.1", s: "" }]);
    expect((await stat(join(folder, "superuser-password"))).mode & 0o077).toBe(0);
    const guess = new URL(server.superuserUrl());
    guess.password = "wrong";
    await expect(withClient(guess.href, (client) => client.query("select 1"))).rejects.toMatchObject({
      code: "28P01",
    });
  });

  it("tells a second start who has the folder", async () => {
    await start();
    await expect(start()).rejects.toMatchObject({
      code: "already_running",
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it("begins anew where a set-up was interrupted", async () => {
    await mkdir(join(folder, "cluster.unfinished", "base"), { recursive: true });
    await writeFile(join(folder, "cluster.unfinished", "PG_VERSION"), "18\n");
    await start();
    expect(await readdir(folder)).not.toContain("cluster.unfinished");
  });

  it("refuses a damaged database with a sentence and leaves it as it is", async () => {
    await (await start()).stop();
    await rm(join(folder, "cluster", "PG_VERSION"));
    await expect(start()).rejects.toMatchObject({ code: "incomplete_folder" });
    expect(await readdir(join(folder, "cluster"))).toContain("base");
  });

  it("is not misled by the lock file of a dead server", async () => {
    await (await start()).stop();
    await writeFile(
      join(folder, "cluster", "postmaster.pid"),
      `${process.pid}\n${join(folder, "cluster")}\n`,
    );
    await writeFile(join(folder, "runner"), `${process.pid} 1`);
    await start();
  });

  it("takes another port when its own is taken meanwhile", async () => {
    const server = await start();
    await server.stop();
    const { createServer } = await import("node:net");
    const other = createServer().listen(server.port, "127.0.0.1");
    await once(other, "listening");
    expect((await start()).port).not.toBe(server.port);
    other.close();
  });
});

describe.runIf(process.platform === "linux")("a starter that is killed", () => {
  it("takes the server with it", async () => {
    const module = pathToFileURL("scripts/lib/embedded-postgres/server.ts").href;
    const script = `import(${JSON.stringify(module)}).then((m) => m.startPostgres({ folder: process.argv[1] })).then((s) => console.log(s.pid))`;
    const starter = spawn(process.execPath, ["--import", "tsx", "-e", script, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(starter.stdout, "data");
    const pid = Number.parseInt(String(line), 10);
    expect(identityOf(pid)).toBeDefined();
    starter.kill("SIGKILL");
    await once(starter, "exit");
    for (let waited = 0; identityOf(pid) && waited < 5_000; waited += 20) await pause(20);
    expect(identityOf(pid)).toBeUndefined();
    await start();
  });
});
