import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { ties } from "@/db/schema/ties";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { type Fellow, fellowsNow } from "../queries/fellows";
import { proposeTieInput } from "../schema";
import { tellTie } from "./tell-tie";

/** Says that one got to know another participant of a delegation; it is a contact once the other side confirms. */
export const proposeTie = command({
  name: "contacts.propose-tie",
  input: proposeTieInput,
  hats: ["member", "mentor"],
  idempotent: true,
  async run({ tx, actor, input: { seatId, about }, now, audit }) {
    const fellow = (await fellowsNow(tx, actor, now)).find((one) => one.seat_id === seatId);
    if (!fellow) throw new Refusal("not-found");
    const id = randomUUID();
    await put(tx, actor, { id, fellow, about }, now);
    const subject = { kind: "tie", id };
    for (const firmId of firmsOf(actor, fellow)) await audit({ verb: "tie.proposed", subject, firmId });
    await tellTie(tx, actor, { id, delegation: fellow.delegation }, now);
    return { id };
  },
});

type Party = ActorOf<"member" | "mentor">;
type Made = { id: string; fellow: Fellow; about: string };

async function put(tx: Tx, actor: Party, { id, fellow, about }: Made, now: Date): Promise<void> {
  const from = actor.kind === "member" ? { fromFirmId: actor.firmId } : { fromMentorId: actor.mentorId };
  const to = { toFirmId: fellow.firm_id, toMentorId: fellow.mentor_id };
  const said = { about, proposedAt: now, proposedBy: actor.accountId };
  const { agencyId } = actor;
  await tx
    .insert(ties)
    .values({ agencyId, id, delegationId: fellow.delegation_id, ...from, ...to, ...said })
    .catch((error) => {
      throw constraintOf(error) === "ties_once" ? new Refusal("tie-known") : error;
    });
}

const firmsOf = (actor: Party, { firm_id }: Fellow): string[] =>
  [actor.kind === "member" ? actor.firmId : null, firm_id].filter((id) => id !== null);
