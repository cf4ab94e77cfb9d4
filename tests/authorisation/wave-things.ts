import { randomUUID } from "node:crypto";
import {
  mentorAbsences,
  mentorBusinesses,
  mentorFirmChoices,
  mentorRefusals,
  mentorSearches,
  mentorWishes,
} from "@/db/schema/mentor-profiles";
import type { TestFirm, TestMentor, World } from "../support/world";

/** What a mentor and a firm say for waves; what can be read carries the mark of the place. */
export async function waveThingsOf(w: World, firm: TestFirm, mentor: TestMentor, mark: string) {
  const ids = {
    absenceId: randomUUID(),
    businessId: randomUUID(),
    firmChoiceId: randomUUID(),
    refusalId: randomUUID(),
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
  return ids;
}
