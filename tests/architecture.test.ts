import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
// Packages without clock, network or state; a thread of its own only computes.
const PURE_PACKAGES = ["iso-3166", "@internationalized/date", "node:worker_threads"];
const ROOMS = ["app", "components", "lib", "db", "scripts"];
const ALONE = ["proxy.ts", "instrumentation.ts"];

type Import = { from: string; typeOnly: boolean };
type Source = { path: string; text: string; lines: number; imports: Import[] };

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(posix.join(folder, entry.name)) : [posix.join(folder, entry.name)],
  );

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

/** Where an import points: a path inside the project without extension, or a package. */
function target(path: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return posix.normalize(posix.join(dirname(path), specifier));
  return specifier;
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map((found) => ({
    from: target(path, found[2] ?? found[3] ?? ""),
    typeOnly: found[1] !== undefined,
  }));
  return { path, text, lines: text.split("\n").length - 1, imports };
}

const code = [...ROOMS.flatMap(walk), ...ALONE].filter((path) => /\.tsx?$/.test(path));
const sources = code.map(read);
const tests = walk("tests")
  .filter((path) => /\.tsx?$/.test(path))
  .map(read);
const under = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const offences = (among: Source[], wrong: (one: Import, source: Source) => boolean) =>
  among.flatMap((source) =>
    source.imports.filter((one) => wrong(one, source)).map((one) => `${source.path} → ${one.from}`),
  );

const feature = (path: string) => /^lib\/([a-z-]+)\//.exec(path)?.[1] ?? null;
const NOT_FEATURES = ["domain", "auth", "context", "i18n", "jobs"];

describe("direction", () => {
  it("keeps the domain pure", () => {
    const impure = offences(
      under("lib/domain/"),
      ({ from }) => !from.startsWith("lib/domain/") && !PURE_PACKAGES.includes(from),
    );
    expect(impure).toEqual([]);
    const clock =
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bprocess\.(env|argv|cwd|hrtime)|\bfetch\(|crypto\./;
    expect(
      under("lib/domain/")
        .filter(({ text }) => clock.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("lets components know features by types, schema and actions alone", () => {
    const wrong = offences(under("components/"), ({ from }) => {
      if (
        from.startsWith("db/") ||
        from.startsWith("app/") ||
        from.startsWith("drizzle-orm") ||
        from === "pg"
      )
        return true;
      const owner = feature(from);
      return owner !== null && !NOT_FEATURES.includes(owner) && !/\/(types|schema|actions)$/.test(from);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps words of the domain out of the primitives", () => {
    const wrong = offences(
      under("components/ui/"),
      ({ from }) => from.startsWith("lib/") && !from.startsWith("lib/i18n/"),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the database be reached from few places", () => {
    const allowed =
      /^(db\/|scripts\/|lib\/context\/|lib\/auth\/|lib\/jobs\/|lib\/(command|readiness|start-check)\.ts|lib\/[a-z-]+\/(queries|commands|scope))/;
    const wrong = offences(sources, ({ from }, { path }) => {
      const reaches =
        from.startsWith("drizzle-orm") ||
        from === "pg" ||
        (from.startsWith("db/") && !from.startsWith("db/seed/"));
      return reaches && !allowed.test(path);
    });
    expect(wrong).toEqual([]);
  });

  it("lets nobody import from routes", () => {
    expect(offences(under("lib/", "components/", "db/"), ({ from }) => from.startsWith("app/"))).toEqual([]);
  });

  it("lets features reach each other through queries, commands, types and schema alone", () => {
    const wrong = offences(under("lib/"), ({ from }, { path }) => {
      const [here, there] = [feature(path), feature(from)];
      if (!there || here === there || NOT_FEATURES.includes(there)) return false;
      return !/^lib\/[a-z-]+\/(queries|commands|types|schema)/.test(from);
    });
    expect(wrong).toEqual([]);
  });

  it("has no circles", () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path.replace(/\.tsx?$/, ""),
        imports.filter((one) => !one.typeOnly).map(({ from }) => from),
      ]),
    );
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (node: string, trail: string[]): void => {
      if (state.get(node) === "done" || !graph.has(node)) return;
      if (state.get(node) === "open") {
        circles.push([...trail.slice(trail.indexOf(node)), node].join(" → "));
        return;
      }
      state.set(node, "open");
      for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
      state.set(node, "done");
    };
    for (const node of graph.keys()) visit(node, []);
    expect(circles).toEqual([]);
  });
});

describe("rooms", () => {
  it("keeps a closed list of names in a feature's folder", () => {
    const allowed =
      /^lib\/[a-z-]+\/((schema|types|policy|scope|queries|actions)\.ts|queries\/[a-z-]+\.ts|commands\/[a-z-]+\.ts)$/;
    const wrong = under("lib/").filter(({ path }) => {
      const owner = feature(path);
      return owner !== null && !NOT_FEATURES.includes(owner) && !allowed.test(path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("names files in kebab case and has no drawers for everything", () => {
    const routes = /^app\/.*(\[[^\]]+\]|\([a-z]+\))/;
    const wrong = code.filter((path) => {
      const name = path.split("/").at(-1) ?? "";
      if (/^(index|utils?|helpers?|misc)\.tsx?$/.test(name)) return true;
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) && !routes.test(path);
    });
    expect(wrong).toEqual([]);
  });

  it("ends every file before 250 lines, texts of instruments apart", () => {
    const long = [...sources, ...tests].filter(
      ({ path, lines }) =>
        lines > 250 &&
        !/lib\/domain\/(instruments|reference|recommendations\/rules)\//.test(path) &&
        !path.startsWith("db/seed/"),
    );
    expect(long.map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
  });

  it("exports nothing but actions from files of actions", () => {
    const files = sources.filter(({ text }) => /^"use server";/.test(text));
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:const|async function|function|type|class) (\w+)/gm)]
        .filter((found) => !/Action$/.test(found[1] ?? ""))
        .map((found) => `${path}: ${found[1]}`),
    );
    expect(
      files.filter(({ path }) => !/^lib\/[a-z-]+\/actions\.ts$/.test(path)).map(({ path }) => path),
    ).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

describe("manners", () => {
  const offenders = (pattern: RegExp, among = sources, except: RegExp = /^$/) =>
    among.filter(({ path, text }) => pattern.test(text) && !except.test(path)).map(({ path }) => path);

  it("reads the environment in one place", () => {
    const allowed = /^(lib\/env\.ts|proxy\.ts|instrumentation\.ts|scripts\/)/;
    expect(offenders(/process\.env/, sources, allowed)).toEqual([]);
  });

  it("reads the session in one place", () => {
    const readers = offences(
      sources,
      ({ from }, { path }) => /lib\/auth\/session-cookie$/.test(from) && path !== "lib/context/request.ts",
    );
    expect(readers).toEqual([]);
  });

  it("switches no check off and leaves nothing for later", () => {
    expect(offenders(/\bas any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/)).toEqual([]);
    expect(
      offenders(/\b(TODO|FIXME|XXX|HACK)\b/, [
        ...sources,
        ...tests.filter(({ path }) => !path.endsWith("architecture.test.ts")),
      ]),
    ).toEqual([]);
    expect(
      offenders(
        /\.(skip|only|todo|fixme)\(/,
        tests.filter(({ path }) => !path.endsWith("architecture.test.ts")),
      ),
    ).toEqual([]);
  });

  it("writes raw SQL from constants alone", () => {
    expect(offenders(/sql\.raw\(/, sources, /^db\/schema\//)).toEqual([]);
  });

  it("does not ask the database for the time", () => {
    expect(offenders(/sql`[^`]*\bnow\(\)/, under("lib/", "app/"))).toEqual([]);
  });

  it("speaks of itself alone", () => {
    const paths = /(^|[^A-Za-z0-9._-])\/(work|farm|tmp|root)\/[A-Za-z]/;
    expect(
      offenders(paths, [...sources, ...tests.filter(({ path }) => !path.endsWith("architecture.test.ts"))]),
    ).toEqual([]);
  });
});
