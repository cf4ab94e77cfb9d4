import { beforeAll, describe, expect, it } from "vitest";
import type { Hat } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { world } from "../support/world";
import { PLACES, type Place, type Scene, scene } from "./scene";

let s: Scene;
beforeAll(async () => {
  s = await scene(await world());
});

type Person = keyof Scene["people"];
/** Which hats each person wears, by place; every other claim is of a hat that is not there. */
const WORN: Record<Person, readonly string[]> = {
  owner: ["member own"],
  member: ["member own"],
  mentor: ["mentor own", "mentor neighbour"],
  otherMentor: ["mentor own", "mentor neighbour"],
  admin: ["admin own", "admin neighbour"],
  account: [],
};
const KINDS = ["member", "mentor", "admin"] as const;

async function claim(person: Person, kind: (typeof KINDS)[number], place: Place): Promise<string> {
  const { firmId, agencyId } = s.things[place];
  const hat: Hat = { kind, id: kind === "member" ? firmId : agencyId };
  try {
    const { actor } = await s.w.contextOf(s.people[person], hat);
    return actor.kind;
  } catch (error) {
    if (error instanceof Refusal) return JSON.stringify([error.code, error.fields, error.current ?? null]);
    throw error;
  }
}

describe("claiming a hat", () => {
  it.each(Object.keys(WORN) as Person[])(
    "%s gets those worn, and of the others one answer",
    async (person) => {
      const [found, wanted]: Record<string, string>[] = [{}, {}];
      for (const kind of KINDS) {
        for (const place of PLACES) {
          const cell = `${kind} ${place}`;
          Object.assign(found ?? {}, { [cell]: await claim(person, kind, place) });
          Object.assign(wanted ?? {}, {
            [cell]: WORN[person].includes(cell) ? kind : '["not-found",{},null]',
          });
        }
      }
      expect(found).toEqual(wanted);
    },
  );

  it("needs a live session, and of administrators a second factor", async () => {
    const { w, things } = s;
    const weak = await w.administrator(things.own.agencyId, await w.person({ secondFactor: false }));
    await expect(w.adminContext(weak, things.own.agencyId)).rejects.toMatchObject({ code: "second-factor" });
    const nobody = w.contextOf(null, { kind: "member", id: things.own.firmId });
    await expect(nobody).rejects.toMatchObject({ code: "signed-out" });
  });
});
