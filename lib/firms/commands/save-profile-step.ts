import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Changes } from "@/db/schema/audit";
import { firms } from "@/db/schema/firms";
import { type Command, command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { fingerprint } from "@/lib/fingerprint";
import { canEditProfile } from "../policy";
import { STEP_FIELDS, stepInputs } from "../schema";
import { ownFirm } from "../scope";
import type { ColumnStep } from "../types";

type Column = (typeof STEP_FIELDS)[ColumnStep][number];
type Values = Partial<Pick<typeof firms.$inferInsert, Column>>;

/** One step of the profile saved on its own. Whoever saves second sees both texts. */
function saveStep(step: ColumnStep): Command<{ firmId: string; saved: ColumnStep }> {
  const fields: readonly Column[] = STEP_FIELDS[step];
  const input: z.ZodType<Values & { seen: string }> = stepInputs[step];
  return command({
    name: `firms.save-${step}`,
    input,
    hats: ["member"],
    async run({ tx, actor, input: { seen, ...values }, now, audit }) {
      if (!canEditProfile(actor, actor.firmId)) throw new Refusal("forbidden");
      if (Number(values.foundedYear ?? 0) > now.getUTCFullYear())
        throw new Refusal("invalid", { foundedYear: ["in-future"] });
      const [before] = await tx.select().from(firms).where(ownFirm(actor)).for("no key update");
      if (!before) throw new Refusal("not-found");
      const changes = changesOf(fields, before, values);
      if (Object.keys(changes).length === 0) return { firmId: actor.firmId, saved: step };
      const mark = fingerprint(before, fields);
      if (mark !== seen) {
        const current = Object.fromEntries(fields.map((field) => [field, before[field]]));
        throw new Refusal("conflict", {}, { ...current, seen: mark });
      }
      await tx
        .update(firms)
        .set({ ...values, updatedAt: now, version: sql`${firms.version} + 1` })
        .where(ownFirm(actor));
      await audit({
        verb: "firm.profile-changed",
        subject: { kind: "firm", id: actor.firmId },
        firmId: actor.firmId,
        scope: "any",
        changes,
      });
      return { firmId: actor.firmId, saved: step };
    },
  });
}

function changesOf(fields: readonly Column[], before: Values, after: Values): Changes {
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
      .map((field) => [field, { from: before[field] ?? null, to: after[field] ?? null }]),
  );
}

export const saveBasics = saveStep("basics");
export const saveIndustry = saveStep("industry");
export const saveProducts = saveStep("products");
export const savePeople = saveStep("people");
export const saveAbroad = saveStep("abroad");
