import { randomUUID } from "node:crypto";
import {
  mentorAbsences,
  mentorBusinesses,
  mentorFirmChoices,
  mentorRefusals,
  mentorSearches,
  mentorWishes,
} from "@/db/schema/mentor-profiles";
import { wavePairs, waves } from "@/db/schema/waves";
import { DEFAULT_WEIGHTS } from "@/lib/domain/pairing/types";
import { randomPairing } from "../support/random-pairing";
import type { TestFirm, TestMentor, World } from "../support/world";

/** What a mentor and a firm say for waves; what can be read carries the mark of the place. */
export async function waveThingsOf(w: World, firm: TestFirm, mentor: TestMentor, mark: string) {
  const ids = {
    absenceId: randomUUID(),
    businessId: randomUUID(),
    firmChoiceId: randomUUID(),
    refusalId: randomUUID(),
    waveId: randomUUID(),
    takenOutId: randomUUID(),
    pairId: randomUUID(),
  };
  const ofMentor = { agencyId: mentor.agencyId, mentorId: mentor.id };
  const ofFirm = { agencyId: firm.agencyId, firmId: firm.id };
  const away = { fromOn: "2027-07-01", toOn: "2027-07-31" };
  await w.owner.insert(mentorAbsences).values({ ...ofMentor, id: ids.absenceId, ...away });
  const business = { name: `Own firm ${mark}`, interest: "owner", division: "10" };
  await w.owner.insert(mentorBusinesses).values({ ...ofMentor, id: ids.businessId, ...business });
  const choice = { name: `Known firm ${mark}`, choice: "preferred" };
  await w.owner.insert(mentorFirmChoices).values({ ...ofMentor, id: ids.firmChoiceId, ...choice });
  await w.owner.insert(mentorSearches).values({ ...ofFirm, since: w.now });
  const wish = { place: 1, kind: "market", value: "SE", reason: `Dealer ${mark}` };
  await w.owner.insert(mentorWishes).values({ ...ofFirm, ...wish });
  const refusal = { id: ids.refusalId, kind: "mentor", name: `Left out ${mark}` };
  await w.owner.insert(mentorRefusals).values({ ...ofFirm, ...refusal });
  await proposed(w, firm, mentor, mark, ids);
  return ids;
}

/** A draft in which the two are a fixed pair and another mentor is taken out, and a proposal of another wave that waits for both. */
async function proposed(
  w: World,
  firm: TestFirm,
  mentor: TestMentor,
  mark: string,
  { waveId, takenOutId, pairId }: { waveId: string; takenOutId: string; pairId: string },
): Promise<void> {
  const { agencyId } = firm;
  const [asked] = randomPairing(shape, 1).firms;
  const [offered] = randomPairing(shape, 1).mentors;
  if (!asked || !offered) throw new Error("no pair was made");
  const free = { markets: [], avoids: [], people: [], agencyId };
  const speaker = {
    ...offered,
    ...free,
    languages: [{ code: "da", level: 2 as const }],
    capacity: 2,
    active: 0,
    absent: false,
  };
  const inputs = {
    firms: [{ ...asked, ...free, id: firm.id, languages: ["da"], division: null }],
    mentors: [
      { ...speaker, id: mentor.id },
      { ...speaker, id: takenOutId },
    ],
    waited: {},
    names: { [firm.id]: `Asks ${mark}`, [mentor.id]: `Offers ${mark}` },
    locked: [{ firm: firm.id, mentor: mentor.id }],
    barred: [{ firm: firm.id, mentor: takenOutId }],
  };
  const made = { weights: DEFAULT_WEIGHTS, ageing: 100, createdAt: w.now, createdBy: firm.owner.id };
  const result = { ...NO_RESULT, unmatched: [firm.id] };
  const draft = { agencyId, id: waveId, name: `Wave ${mark}`, ...made, inputs, result };
  const past = { ...draft, id: randomUUID(), state: "published", publishedAt: w.now };
  await w.owner.insert(waves).values([draft, past]);
  const pair = { agencyId, id: pairId, waveId: past.id, firmId: firm.id, mentorId: mentor.id };
  const shown = { name: `Shown ${mark}`, line: "", facts: [] };
  const offer = { score: 700, state: "offered", offeredAt: w.now, firmShown: shown, mentorShown: shown };
  await w.owner.insert(wavePairs).values({ ...pair, ...offer });
}

const shape = { firms: 1, mentors: 1, countries: 2, languages: 2, divisions: 2 };
const NO_RESULT = { pairs: [], unmatched: [], served: 0, total: 0, bound: 0, prices: [], rejected: {} };
