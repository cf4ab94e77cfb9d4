import { notFound } from "next/navigation";
import type { FormHat } from "@/lib/action-state";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { getOffered } from "@/lib/delegations/queries/for-travellers";

type Own = Context<ActorOf<"member" | "mentor">>;
/** Whoever travels, signed in: a firm's member or a mentor. Their pages below a journey are the same. */
export type TravellerContext = Own & { person: NonNullable<Own["person"]> };

/** The journey at hand with the own part in it, and where its pages lie; one that they have no business with is not found. */
export async function travellerOf(context: TravellerContext, delegationId: string) {
  const { actor } = context;
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const hat: FormHat =
    actor.kind === "member" ? { kind: "member", id: actor.firmId } : { kind: "mentor", id: actor.agencyId };
  const root = `/${actor.kind === "member" ? "firm" : "mentor"}/${hat.id}`;
  return { found, hat, root, path: `${root}/delegations/${delegationId}` };
}
