import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import type { Introduction, StoredInputs } from "@/lib/domain/pairing/stored-wave";

const LINE = 200;

/** What each side is told of the other before both have accepted; a mentor's name only where the mentor wants it told. */
export async function introductions(
  tx: Tx,
  agencyId: string,
  inputs: StoredInputs,
): Promise<Map<string, Introduction>> {
  const told = new Map<string, Introduction>();
  const lines = await tx
    .select({ id: firms.id, name: firms.legalName, line: firms.products })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), inArray(firms.id, idsOf(inputs.firms))));
  for (const firm of inputs.firms) {
    const row = lines.find(({ id }) => id === firm.id);
    if (!row) continue;
    const facts = [
      ...firm.markets.map((country) => `market:${country}`),
      ...(firm.section === null ? [] : [`industry:${firm.section}`]),
      ...firm.languages.map((code) => `language:${code}`),
    ];
    told.set(firm.id, { name: row.name, line: row.line.slice(0, LINE), facts });
  }
  const rows = await tx
    .select({ id: mentors.id, line: mentors.headline, shownAs: mentors.shownAs })
    .from(mentors)
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, idsOf(inputs.mentors))));
  for (const mentor of inputs.mentors) {
    const row = rows.find(({ id }) => id === mentor.id);
    if (!row) continue;
    const facts = [
      ...mentor.markets.map(({ country }) => `market:${country}`),
      ...mentor.languages.map(({ code }) => `language:${code}`),
      ...mentor.knowledge.map((one) => `knowledge:${one}`),
    ];
    const name = row.shownAs === "name" ? (inputs.names[mentor.id] ?? "") : "";
    told.set(mentor.id, { name, line: row.line, facts });
  }
  return told;
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
