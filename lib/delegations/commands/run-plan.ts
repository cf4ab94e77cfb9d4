import { randomUUID } from "node:crypto";
import { delegationPlans } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { planDelegations } from "@/lib/domain/delegations";
import { DomainError } from "@/lib/domain/error";
import type { LockedSeat, VisitInput, VisitPlan } from "@/lib/domain/visits/types";
import { Refusal } from "@/lib/errors";
import { runPlanInput } from "../schema";
import { gatherInputs } from "./gather-inputs";

// A person waits for the answer: a few seconds, and the plan says whether it is proved.
const PROVE_SECONDS = 4;

/** Plans who joins which of the open delegations. Computed before the transaction that keeps inputs and result. */
export const runPlan = command({
  name: "delegations.run-plan",
  input: runPlanInput,
  hats: ["admin"],
  prepare: ({ locked }, context) => compute(context, locked.map(toLock)),
  async run({ tx, actor, prepared: { inputs, locked, result }, now, audit }) {
    const { agencyId, accountId } = actor;
    const id = randomUUID();
    await tx
      .insert(delegationPlans)
      .values({ agencyId, id, inputs, locked, result, createdAt: now, createdBy: accountId });
    await audit({
      verb: "delegation-plan.made",
      subject: { kind: "delegation-plan", id },
      changes: { value: { from: null, to: result.value } },
    });
    return { id, agencyId };
  },
});

async function compute(
  context: Context,
  locked: LockedSeat[],
): Promise<{ inputs: VisitInput; locked: LockedSeat[]; result: VisitPlan }> {
  if (context.actor.kind !== "admin") throw new Refusal("forbidden");
  const { agencyId } = context.actor;
  const inputs = await context.read((tx) => gatherInputs(tx, agencyId));
  if (inputs.delegations.length === 0) throw new Refusal("nothing-open");
  try {
    return { inputs, locked, result: await planDelegations(inputs, { locked, proveSeconds: PROVE_SECONDS }) };
  } catch (error) {
    if (error instanceof DomainError) throw new Refusal("seats-not-possible");
    throw error;
  }
}

function toLock(seat: string): LockedSeat {
  const [person = "", delegation = ""] = seat.split(":");
  return { person, delegation };
}
