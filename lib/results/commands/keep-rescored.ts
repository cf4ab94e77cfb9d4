import { results } from "@/db/schema/assessments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { askForRescored } from "../queries/rescored";
import { scoreUnder } from "../queries/score-under";
import { keepRescoredInput } from "../schema";

/**
 * Keeps what a round says under a chosen version and today's rules as a further result. It is shown only where somebody
 * asks for it: trends, plans and figures go on resting on the result of the day the answers were handed in.
 */
export const keepRescored = command({
  name: "results.keep-rescored",
  input: keepRescoredInput,
  hats: ["member", "admin"],
  idempotent: true,
  async run({ tx, actor, input: { under, ...round }, now, audit }) {
    const scored = await scoreUnder(tx, { actor, now, under, ...round });
    // Neither a version that is not there nor one that takes none of the answers is any other's stead.
    if (scored?.row?.scoredUnder !== under) throw new Refusal("not-found");
    await askForRescored(tx);
    await tx.insert(results).values({
      ...round,
      agencyId: actor.agencyId,
      ...scored.row,
      computedAt: now,
      rescoredAt: now,
      rescoredBy: actor.accountId,
    });
    await audit({
      verb: "assessment.rescored",
      subject: { kind: "assessment", id: round.assessmentId },
      firmId: round.firmId,
      scope: "diagnosis",
      changes: {
        version: { from: scored.head.instrument.version, to: under },
        rules: { from: scored.before.rulesVersion, to: scored.row.rulesVersion },
      },
    });
    return round;
  },
});
