import { results } from "@/db/schema/assessments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { askForRescored, computedToday } from "../queries/rescore";
import { keepRescoredInput } from "../schema";

/**
 * Keeps what a round says under today's rules as a further result. It is shown only where somebody asks for it: trends,
 * plans and figures go on resting on the result of the day the answers were handed in.
 */
export const keepRescored = command({
  name: "results.keep-rescored",
  input: keepRescoredInput,
  hats: ["member", "admin"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const today = await computedToday(tx, { actor, now, ...input });
    if (!today) throw new Refusal("not-found");
    await askForRescored(tx);
    await tx.insert(results).values({
      ...input,
      agencyId: actor.agencyId,
      ...today.row,
      computedAt: now,
      rescoredAt: now,
      rescoredBy: actor.accountId,
    });
    await audit({
      verb: "assessment.rescored",
      subject: { kind: "assessment", id: input.assessmentId },
      firmId: input.firmId,
      scope: "diagnosis",
      changes: { rules: { from: null, to: today.row.rulesVersion } },
    });
    return input;
  },
});
