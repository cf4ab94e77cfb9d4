import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema/plans";
import type { ActorOf } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import { ACTION_STATUSES, type ActionStatus, EFFORTS, type Effort } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { canChangePlan } from "../policy";
import { visibleActions } from "../scope";

export type OwnAction = {
  id: string;
  firmId: string;
  title: string;
  why: string;
  owner: string | null;
  dueOn: string | null;
  effort: Effort;
  status: ActionStatus;
  blockedBy: string;
  endedAt: Date | null;
  version: number;
};

/** The action, held against other writers until the transaction ends; or not found. */
export async function lockedAction(tx: Tx, actor: ActorOf<"member">, actionId: string): Promise<OwnAction> {
  const [row] = await tx
    .select({
      id: actions.id,
      firmId: actions.firmId,
      title: actions.title,
      why: actions.why,
      owner: actions.ownerAccountId,
      dueOn: actions.dueOn,
      effort: actions.effort,
      status: actions.status,
      blockedBy: actions.blockedBy,
      endedAt: actions.endedAt,
      version: actions.version,
    })
    .from(actions)
    .where(oneAction(actor, actionId))
    .for("update");
  const status = ACTION_STATUSES.find((one) => one === row?.status);
  const effort = EFFORTS.find((one) => one === row?.effort);
  if (!row || !status || !effort) throw new Refusal("not-found");
  if (!canChangePlan(actor, row.firmId)) throw new Refusal("forbidden");
  return { ...row, status, effort };
}

export const oneAction = (actor: ActorOf<"member">, actionId: string) =>
  allOf(visibleActions(actor, actor.firmId), eq(actions.id, actionId));

/** What the other writer left, as the fields of the forms hold it. */
export function otherText(action: OwnAction): Record<string, string | number> {
  const { version, title, why, owner, dueOn, effort, status, blockedBy } = action;
  return { version, title, why, owner: owner ?? "", dueOn: dueOn ?? "", effort, status, blockedBy };
}
