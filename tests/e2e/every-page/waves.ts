import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { solveStored } from "@/lib/domain/pairing/stored-wave";
import { DEFAULT_WEIGHTS, type PairingFirm, type PairingMentor } from "@/lib/domain/pairing/types";

type Ids = { agencyId: string; firmId: string; mentorId: string };

/** A draft of a wave in which the firm has the mentor, and a proposal that waits for both. */
export async function waveOf(db: Client, { agencyId, firmId, mentorId }: Ids): Promise<string> {
  const said = { avoids: [], agreesTo: [], people: [], modes: [], agencyId };
  const about = { country: "NO", region: null, section: "C", division: "28" };
  const firm: PairingFirm = {
    ...said,
    ...about,
    id: firmId,
    languages: ["en"],
    markets: ["SE"],
    presentMarkets: [],
    phase: "pre",
    gaps: [{ knowledge: "market", size: 1 }],
    wishes: [],
  };
  const mentor: PairingMentor = {
    ...said,
    id: mentorId,
    languages: [{ code: "en", level: 2 }],
    markets: [{ country: "SE", years: 8 }],
    sections: ["C"],
    divisions: ["28"],
    knowledge: ["market"],
    phases: ["pre"],
    country: "NO",
    region: null,
    travels: true,
    capacity: 1,
    active: 0,
    absent: false,
    businesses: [],
  };
  const abroad = { ...mentor, id: randomUUID(), languages: [{ code: "sv", level: 3 as const }] };
  const alone = { ...firm, id: randomUUID(), markets: ["FI"] };
  const inputs = {
    firms: [firm, alone],
    mentors: [mentor, abroad],
    waited: { [alone.id]: 2 },
    names: { [firmId]: "A firm", [alone.id]: "Another firm", [mentorId]: "A mentor", [abroad.id]: "Another" },
    locked: [],
    barred: [],
  };
  const result = solveStored(inputs, DEFAULT_WEIGHTS, 100);
  const { rows } = await db.query<{ id: string }>(
    `insert into waves (agency_id, name, weights, ageing, inputs, result, created_at, created_by)
     select $1, 'Spring', $2, 100, $3, $4, now(), account_id from administrators where agency_id = $1 limit 1
     returning id`,
    [agencyId, JSON.stringify(DEFAULT_WEIGHTS), JSON.stringify(inputs), JSON.stringify(result)],
  );
  const id = rows[0]?.id ?? "";
  const shown = JSON.stringify({
    name: "A partner",
    line: "Makes ovens",
    facts: ["market:SE", "language:en"],
  });
  await db.query(
    `insert into wave_pairs (agency_id, wave_id, firm_id, mentor_id, score, state, firm_shown, mentor_shown, offered_at)
     values ($1, $2, $3, $4, 800, 'offered', $5, $5, now())
     on conflict do nothing`,
    [agencyId, id, firmId, mentorId, shown],
  );
  return id;
}
