import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema/plans";
import type { AuditEntry } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import type { Effort } from "@/lib/domain/vocabulary";
import type { OwnPlan } from "./own-plan";

type Content = {
  title: string;
  why: string;
  ownerAccountId: string | null;
  dueOn: string | null;
  effort: Effort;
};
type By = { actor: ActorOf<"member">; now: Date; audit(entry: AuditEntry): Promise<void> };

/** Puts one action into a plan that is held for writing, and says so in the timeline. */
export async function putAction(tx: Tx, plan: OwnPlan, content: Content, by: By): Promise<string> {
  const { agencyId, firmId, accountId } = by.actor;
  const id = randomUUID();
  const made = { id, planId: plan.id, createdAt: by.now, createdBy: accountId };
  await tx.insert(actions).values({ ...content, agencyId, firmId, ...made });
  await by.audit({
    verb: "action.added",
    subject: { kind: "action", id },
    firmId,
    scope: "plan",
    changes: { title: { from: null, to: content.title } },
  });
  return id;
}
