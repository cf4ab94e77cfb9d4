import { eq } from "drizzle-orm";
import { firms } from "@/db/schema/firms";
import { e2eWorld } from "../../support/e2e-world";
import { seekingFirm, vettedMentor } from "../../support/wave-cast";

export type Cast = Awaited<ReturnType<typeof cast>>;

/** An agency with three firms that look for a mentor, and one mentor with two seats, who speaks the language of two. */
export async function cast() {
  const { w, close } = e2eWorld();
  const agency = await w.agency({ name: "Quayside Trade Agency" });
  const admin = await w.administrator(agency.id, await w.person({ name: "Agnes Friis" }));
  const alder = await seekingFirm(w, agency.id, "Alder Ovens");
  const birch = await seekingFirm(w, agency.id, "Birch Pumps");
  const mentor = await vettedMentor(w, agency.id, admin, { name: "Mikkel Dahl", capacity: 2, years: 10 });
  const cedar = await seekingFirm(w, agency.id, "Cedar Saunas");
  await w.owner
    .update(firms)
    .set({ languages: ["fi"] })
    .where(eq(firms.id, cedar.id));
  return { w, close, agency, admin, alder, birch, cedar, mentor };
}
