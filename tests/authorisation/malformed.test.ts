import { beforeAll, describe, expect, it } from "vitest";
import type { Tx } from "@/db/client";
import type { Context } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import { keptValues, readForm } from "@/lib/form-data";
import { world } from "../support/world";
import { type Malformed, malformed } from "./malform";
import { accountRows } from "./rows/accounts";
import { adviceRows } from "./rows/advice";
import { agencyRows } from "./rows/agency";
import { firmRows } from "./rows/firms";
import { meetingRows } from "./rows/meetings";
import type { Row } from "./rows/row";
import { threadRows } from "./rows/threads";
import { type Scene, scene } from "./scene";
import { textIsStored } from "./stored";
import { checksums, undone } from "./undone";

const rows = [
  ...accountRows,
  ...firmRows,
  ...adviceRows,
  ...meetingRows,
  ...threadRows,
  ...agencyRows,
].filter(({ may }) => may.length > 0);
const titled = rows.map((row) => ({ row, title: `${row.command.commandName} ${row.as ?? ""}`.trim() }));

let s: Scene;
beforeAll(async () => {
  s = await scene(await world());
});

const contextOf = ({ may }: Row): Context => s.contexts[may[0] ?? "anonymous"];

async function submit(row: Row, context: Context, { form }: Malformed): Promise<Outcome<unknown> | "threw"> {
  try {
    return await row.command(context, form);
  } catch {
    return "threw";
  }
}

/** Tries it without leaving a trace, and tells what is wrong with the answer. */
async function fault(row: Row, wrong: Malformed): Promise<string | null> {
  let stored = false;
  const look = async (tx: Tx) => {
    if (wrong.text !== undefined) stored ||= await textIsStored(tx, wrong.text);
  };
  const outcome = await submit(row, undone(contextOf(row), look), wrong);
  if (outcome === "threw") return `${wrong.what}: an exception`;
  if (outcome.ok && wrong.verdict === "refused") return `${wrong.what}: taken`;
  if (outcome.ok && wrong.text !== undefined && !stored) return `${wrong.what}: not stored as it is`;
  if (outcome.ok) return null;
  if (!/^[a-z]+(-[a-z]+)*$/.test(outcome.code)) return `${wrong.what}: refused as ${outcome.code}`;
  const isSilent = outcome.code === "invalid" && Object.keys(outcome.fields).length === 0;
  return isSilent ? `${wrong.what}: no field is named` : null;
}

describe("malformed submissions", () => {
  it.each(titled)(
    "$title",
    async ({ row }) => {
      const wrongs = malformed(row.form(s.things.own, s.secrets));
      const faults: (string | null)[] = [];
      const refused: Malformed[] = [];
      for (const wrong of wrongs) {
        faults.push(await fault(row, wrong));
        if (wrong.verdict === "refused") refused.push(wrong);
      }
      expect(faults.filter((one) => one !== null)).toEqual([]);
      // Now in earnest: what is refused leaves nothing behind, counters and the record of refusals apart.
      const besides = ["attempts", "account_events"];
      const before = await checksums(s.w, besides);
      for (const wrong of refused) await submit(row, contextOf(row), wrong);
      expect(await checksums(s.w, besides)).toEqual(before);
    },
    60_000,
  );

  it("are five hundred at least, over every command", () => {
    const counts = rows.map((row) => malformed(row.form(s.things.own, s.secrets)).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(500);
    expect(Math.min(...counts)).toBeGreaterThan(10);
  });
});

const isSecret = (name: string) => /password|code|token|secret/i.test(name);

/** A form as a browser sends it; null where a browser cannot send it at all. */
function asBrowser({ form }: Malformed): FormData | null {
  if (typeof form !== "object" || form === null || Array.isArray(form)) return null;
  const sent = new FormData();
  for (const [name, value] of Object.entries(form)) {
    const values = Array.isArray(value) ? value : [value];
    if (!values.every((one) => typeof one === "string")) return null;
    for (const one of values) sent.append(name, one);
  }
  return sent;
}

describe("what was typed", () => {
  it.each(titled)("goes back into the fields, secrets apart: $title", ({ row }) => {
    for (const wrong of malformed(row.form(s.things.own, s.secrets))) {
      const sent = asBrowser(wrong);
      if (!sent) continue;
      const kept = keptValues(readForm(sent).input);
      for (const name of new Set(sent.keys())) {
        if (name.startsWith("_")) continue;
        const typed = sent.getAll(name);
        expect(kept[name]).toEqual(isSecret(name) ? undefined : typed.length > 1 ? typed : typed[0]);
      }
    }
  });
});
