import { mentorSearches, mentorVettings } from "@/db/schema/mentor-profiles";
import type { TestFirm, TestMentor, TestPerson, World } from "./world";

/** A firm that looks for a mentor for Sweden. */
export async function seekingFirm(w: World, agencyId: string, legalName: string): Promise<TestFirm> {
  const about = { languages: ["da"], targetMarkets: ["SE"], naceSection: "C", naceDivision: "28" };
  const firm = await w.firm(agencyId, { legalName, ...about });
  await w.owner.insert(mentorSearches).values({ agencyId, firmId: firm.id, since: w.now });
  return firm;
}

/** A vetted mentor who knows Sweden. */
export async function vettedMentor(
  w: World,
  agencyId: string,
  admin: TestPerson,
  given: { name: string; capacity?: number; years?: number },
): Promise<TestMentor> {
  const { name, capacity = 1, years = 5 } = given;
  const mentor = await w.mentor(agencyId, {
    person: await w.person({ name }),
    markets: ["SE"],
    languages: ["da"],
    marketFacts: [{ country: "SE", years, role: "sales" }],
    capacity,
  });
  const decision = { state: "vetted", decidedOn: "2026-06-01", charterOn: "2026-06-01", decidedBy: admin.id };
  await w.owner.insert(mentorVettings).values({ agencyId, mentorId: mentor.id, ...decision });
  return mentor;
}
