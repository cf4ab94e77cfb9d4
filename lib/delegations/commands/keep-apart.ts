import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { firms } from "@/db/schema/firms";
import { mentorBusinesses, mentorFirmChoices, mentorRefusals } from "@/db/schema/mentor-profiles";
import { writtenName } from "@/lib/domain/written-name";

/**
 * Pairs that one of the two would rather not have: a firm names people or firms that it avoids, a mentor firms. Names
 * that people wrote are matched with those who want to travel. Who asked for it is not part of the answer.
 */
export async function keptApart(
  tx: Tx,
  agencyId: string,
  firmIds: readonly string[],
  mentorIds: readonly string[],
): Promise<[string, string][]> {
  const [newcomers, guides] = [
    await firmsNamed(tx, agencyId, firmIds),
    await mentorsNamed(tx, agencyId, mentorIds),
  ];
  const refusals = await tx
    .select({ from: mentorRefusals.firmId, kind: mentorRefusals.kind, name: mentorRefusals.name })
    .from(mentorRefusals)
    .where(
      and(
        eq(mentorRefusals.agencyId, agencyId),
        inArray(mentorRefusals.firmId, [...firmIds]),
        inArray(mentorRefusals.kind, ["mentor", "firm"]),
      ),
    );
  const choices = await tx
    .select({ from: mentorFirmChoices.mentorId, name: mentorFirmChoices.name })
    .from(mentorFirmChoices)
    .where(
      and(
        eq(mentorFirmChoices.agencyId, agencyId),
        inArray(mentorFirmChoices.mentorId, [...mentorIds]),
        eq(mentorFirmChoices.choice, "avoided"),
      ),
    );
  const pairs = [
    ...refusals.flatMap(({ from, kind, name }) => {
      const people = guides.filter((one) =>
        one[kind === "mentor" ? "names" : "houses"].has(writtenName(name)),
      );
      const rivals = kind === "firm" ? newcomers.filter((one) => one.name === writtenName(name)) : [];
      return [...people, ...rivals].map(({ id }) => [from, id] as const);
    }),
    ...choices.flatMap(({ from, name }) =>
      newcomers.filter((one) => one.name === writtenName(name)).map(({ id }) => [id, from] as const),
    ),
  ];
  const once = new Map(
    pairs.filter(([one, other]) => one !== other).map((pair) => [pair.toSorted().join(), pair]),
  );
  return [...once.values()].map(([one, other]) => [one, other]);
}

async function firmsNamed(tx: Tx, agencyId: string, ids: readonly string[]) {
  const rows = await tx
    .select({ id: firms.id, name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), inArray(firms.id, [...ids])))
    .orderBy(firms.id);
  return rows.map(({ id, name }) => ({ id, name: writtenName(name) }));
}

async function mentorsNamed(tx: Tx, agencyId: string, ids: readonly string[]) {
  const people = await tx
    .select({ id: mentors.id, name: accounts.name, email: accounts.email })
    .from(mentors)
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, [...ids])))
    .orderBy(mentors.id);
  const houses = await tx
    .select({ mentorId: mentorBusinesses.mentorId, name: mentorBusinesses.name })
    .from(mentorBusinesses)
    .where(and(eq(mentorBusinesses.agencyId, agencyId), inArray(mentorBusinesses.mentorId, [...ids])));
  return people.map(({ id, name, email }) => ({
    id,
    names: new Set([writtenName(name), writtenName(email)]),
    houses: new Set(houses.filter(({ mentorId }) => mentorId === id).map((house) => writtenName(house.name))),
  }));
}
