import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Changes } from "@/db/schema/audit";
import { firms } from "@/db/schema/firms";
import { type Command, command, constraintOf } from "@/lib/command";
import { registrationKeyOf } from "@/lib/domain/registration-key";
import { Refusal } from "@/lib/errors";
import { fingerprint } from "@/lib/fingerprint";
import { canEditProfile } from "../policy";
import { STEP_FIELDS, stepInputs } from "../schema";
import { ownFirm } from "../scope";
import type { ColumnStep } from "../types";
import { countNewNumber } from "./count-registration";

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
    prepare: countNewNumber,
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
      await once(
        tx
          .update(firms)
          .set({ ...values, ...keyOf(values), updatedAt: now, version: sql`${firms.version} + 1` })
          .where(ownFirm(actor)),
      );
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

/** The key follows number and country; the steps that have neither leave it alone. */
function keyOf({ country, registrationNumber }: Values): { registrationKey?: string | null } {
  if (country === undefined) return {};
  return { registrationKey: registrationNumber ? registrationKeyOf(country, registrationNumber) : null };
}

/** An agency knows a number once. The refusal says nothing of the firm that has it. */
async function once<T>(writing: PromiseLike<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (constraintOf(error) === "firms_registration")
      throw new Refusal("invalid", { registrationNumber: ["number-in-use"] });
    throw error;
  }
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
