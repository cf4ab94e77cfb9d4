import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/errors";
import { world } from "../support/world";
import { everyCommand } from "./enumerate";
import { accountRows } from "./rows/accounts";
import { adviceRows } from "./rows/advice";
import { agencyRows } from "./rows/agency";
import { firmRows } from "./rows/firms";
import { meetingRows } from "./rows/meetings";
import { expectedOf, type Row } from "./rows/row";
import { threadRows } from "./rows/threads";
import { PLACES, type Place, ROLES, type Role, type Scene, scene } from "./scene";
import { checksums, undone } from "./undone";

const rows: readonly Row[] = [
  ...accountRows,
  ...firmRows,
  ...adviceRows,
  ...meetingRows,
  ...threadRows,
  ...agencyRows,
];
const titled = rows.map((row) => ({ row, title: `${row.command.commandName} ${row.as ?? ""}`.trim() }));
const placesOf = (row: Row): readonly Place[] => (row.reach === "none" ? ["own"] : PLACES);

let s: Scene;
beforeAll(async () => {
  s = await scene(await world());
});

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);

/** What is expected to succeed is taken back; what is expected to be refused runs in earnest. */
function run(row: Row, role: Role, place: Place): Promise<Outcome<unknown>> {
  const context = s.contexts[role];
  const form = row.form(s.things[place], s.secrets);
  return row.command(expectedOf(row, role, place) === "ok" ? undone(context) : context, form);
}

describe("every command has a row", () => {
  it("of the tree", async () => {
    const known = new Set(rows.map(({ command }) => command));
    const missing = [...(await everyCommand())].filter(([command]) => !known.has(command));
    expect(missing.map(([, name]) => name)).toEqual([]);
  });
});

describe("role × place", () => {
  it.each(titled)("$title", async ({ row }) => {
    const [found, wanted]: Record<string, string>[] = [{}, {}];
    const before = await checksums(s.w);
    for (const role of ROLES) {
      const outcomes = await Promise.all(
        placesOf(row).map(async (place) => ({ place, outcome: await run(row, role, place) })),
      );
      for (const { place, outcome } of outcomes) {
        Object.assign(found ?? {}, { [`${role} × ${place}`]: codeOf(outcome) });
        Object.assign(wanted ?? {}, { [`${role} × ${place}`]: expectedOf(row, role, place) });
      }
      // Another's thing and no thing at all: not only the same code, but the very same answer.
      const absent = outcomes.filter(({ outcome }) => codeOf(outcome) === "not-found");
      for (const { outcome } of absent) expect(outcome).toEqual({ ok: false, code: "not-found", fields: {} });
    }
    expect(found).toEqual(wanted);
    expect(await checksums(s.w)).toEqual(before);
  });
});
