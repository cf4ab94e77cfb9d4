import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { delegations } from "@/db/schema/delegations";
import { e2eWorld } from "../../support/e2e-world";

export type Cast = Awaited<ReturnType<typeof cast>>;

export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An agency with two firms of different industries and a mentor who knows Norway. */
export async function cast() {
  const { w, close } = e2eWorld();
  const agency = await w.agency({ name: "Fjord Trade Agency" });
  const admin = await w.administrator(agency.id, await w.person({ name: "Agnes Fjord" }));
  const made = (legalName: string, naceDivision: string) =>
    w.firm(agency.id, { legalName, naceSection: "C", naceDivision, hsChapters: ["84"] });
  const ovens = await made("Journey Ovens", "28");
  const soups = await made("Journey Soups", "10");
  const mentor = await w.mentor(agency.id, {
    person: await w.person({ name: "Jonas Reise" }),
    marketFacts: [{ country: "NO", years: 9, role: "sales" }],
    divisions: ["28"],
  });
  const mine = eq(mentors.agencyId, agency.id);
  return {
    w,
    agency,
    admin,
    ovens,
    soups,
    mentor,
    /** The journey lies so many days back. */
    travelBack: async (name: string, days: number) => {
      const one = and(eq(delegations.agencyId, agency.id), eq(delegations.name, name));
      const when = { applyUntil: null, startsOn: dayFromNow(-days - 3), endsOn: dayFromNow(-days) };
      await w.owner.update(delegations).set(when).where(one);
    },
    /** The nightly work of the portal. */
    night: () => promisify(execFile)(process.execPath, ["--import", "tsx", "tests/support/e2e-night.ts"]),
    close: async () => {
      await w.owner.update(mentors).set({ state: "ended" }).where(mine);
      await close();
    },
  };
}
