import { offers } from "@/db/schema/offers";
import type { Build } from "./build";
import { DEMO_OFFERS } from "./offer-list";

/** The agency's programmes and fairs, dated around the day of seeding. */
export async function announce(build: Build, createdBy: string): Promise<{ id: string; open: boolean }[]> {
  const { db, agencyId, at, on, chance } = build;
  const made: { id: string; open: boolean }[] = [];
  for (const { starts, lasts, deadline, zone, status = "published", ...offer } of DEMO_OFFERS) {
    const id = chance.uuid();
    const createdAt = at(-160 + chance.below(120));
    await db.insert(offers).values({
      ...offer,
      agencyId,
      id,
      startsOn: starts === null ? null : on(starts),
      endsOn: starts === null ? null : on(starts + Math.max(0, lasts - 1)),
      deadline: deadline === null ? null : new Date(Date.parse(`${on(deadline)}T11:00:00Z`)),
      timeZone: zone,
      phases: [...(offer.phases ?? [])],
      industries: [...(offer.industries ?? [])],
      markets: [...(offer.markets ?? [])],
      regions: [...(offer.regions ?? [])],
      services: [...offer.services],
      knowledge: [...offer.knowledge],
      subjects: [...(offer.subjects ?? [])],
      innovations: [...(offer.innovations ?? [])],
      status,
      publishedAt: status === "draft" ? null : createdAt,
      createdAt,
      createdBy,
      updatedAt: createdAt,
    });
    made.push({ id, open: status === "published" && (deadline === null || deadline > 0) });
  }
  return made;
}
