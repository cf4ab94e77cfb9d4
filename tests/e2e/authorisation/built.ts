import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { testBuild } from "../../../scripts/lib/test-build";

const folder = process.env.E2E_DIST_DIR ?? testBuild.distDir;
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

const routes = z.record(z.string(), z.string()).parse(read("app-path-routes-manifest.json"));
const entries = Object.entries(routes).filter(([file]) => !file.startsWith("/_"));

/** Addresses of all pages and of all route handlers in the build, with the names of their parts. */
export const builtPages = entries.filter(([file]) => file.endsWith("/page")).map(([, route]) => route);
export const builtHandlers = entries.filter(([file]) => file.endsWith("/route")).map(([, route]) => route);

const reference = z.object({
  filename: z.string(),
  exportedName: z.string(),
  workers: z.record(z.string(), z.unknown()),
});
const references = z.object({ node: z.record(z.string(), reference) });

export type BuiltAction = { id: string; name: string; route: string };

/** All server actions in the build: the id that a browser sends, the name, a page that carries it. */
export const builtActions: readonly BuiltAction[] = Object.entries(
  references.parse(read("server/server-reference-manifest.json")).node,
).map(([id, { filename, exportedName, workers }]) => {
  const carriers = Object.keys(workers).map((worker) => routes[worker.replace(/^app/, "")] ?? "");
  const feature = filename.split("/")[1] ?? "";
  return { id, name: `${feature}/${exportedName}`, route: carriers.toSorted()[0] ?? "" };
});
