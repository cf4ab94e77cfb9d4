import { mentors } from "@/db/schema/agencies";
import type { Changes } from "@/db/schema/audit";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";

import { editTermsInput } from "../schema";
import { ownMentor } from "../scope";

const pairsOf = (said: readonly string[]) =>
  said.map((value) => {
    const [code = "", what = ""] = value.split(":");
    return { code, what };
  });

/** Changes how much a mentor offers: years in markets, levels in languages, hours, seats, and how to be shown. */
export const editTerms = command({
  name: "matching.edit-terms",
  input: editTermsInput,
  hats: ["mentor"],
  async run({ tx, actor, input, audit }) {
    const { version, marketYears, marketRoles, languageLevels, ...plain } = input;
    const [before] = await tx.select().from(mentors).where(ownMentor(actor)).for("update");
    if (!before) throw new Refusal("not-found");
    if (before.version !== version) throw new Refusal("conflict");
    const roles = new Map(pairsOf(marketRoles).map(({ code, what }) => [code, what]));
    const after = {
      ...plain,
      marketFacts: pairsOf(marketYears)
        .filter(({ code }) => before.markets.includes(code))
        .map(({ code, what }) => ({ country: code, years: Number(what), role: roles.get(code) ?? "other" })),
      languageFacts: pairsOf(languageLevels)
        .filter(({ code }) => before.languages.includes(code))
        .map(({ code, what }) => ({ code, level: what === "3" ? 3 : what === "2" ? 2 : 1 }) as const),
    };
    const changes: Changes = {};
    for (const field of Object.keys(after) as (keyof typeof after)[])
      if (JSON.stringify(before[field]) !== JSON.stringify(after[field]))
        changes[field] = { from: before[field], to: after[field] };
    if (Object.keys(changes).length === 0) return { version };
    await tx
      .update(mentors)
      .set({ ...after, version: version + 1 })
      .where(ownMentor(actor));
    await audit({ verb: "mentor.terms-changed", subject: { kind: "mentor", id: actor.mentorId }, changes });
    return { version: version + 1 };
  },
});
