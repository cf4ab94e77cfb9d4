import { randomUUID } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import { mentorRefusals, mentorWishes } from "@/db/schema/mentor-profiles";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { addRefusalInput, addWishInput, dropWishInput, MOST_WISHES, oneThingInput } from "../schema";

const MOST_REFUSALS = 30;

/** What matters to the firm in its mentor, put in the first free place. */
export const addWish = command({
  name: "matching.add-wish",
  input: addWishInput,
  hats: ["member"],
  async run({ tx, actor, input: { wish, reason }, audit }) {
    const { agencyId, firmId } = actor;
    const [kind = "", value = ""] = wish.split(":");
    const held = await tx
      .select({ place: mentorWishes.place })
      .from(mentorWishes)
      .where(wishesOf(actor))
      .for("update");
    const free = Array.from({ length: MOST_WISHES }, (_, at) => at + 1).find(
      (at) => !held.some(({ place }) => place === at),
    );
    if (free === undefined) throw new Refusal("five-wishes");
    await tx
      .insert(mentorWishes)
      .values({ agencyId, firmId, place: free, kind, value, reason })
      .catch((error) => {
        const constraint = constraintOf(error);
        if (constraint === "mentor_wishes_once") throw new Refusal("invalid", { wish: ["wished-already"] });
        throw constraint === "mentor_wishes_agency_id_firm_id_place_pk" ? new Refusal("busy") : error;
      });
    await audit(changed(actor, "any", { from: null, to: wish }));
    return { place: free };
  },
});

/** Takes a wish back. */
export const dropWish = command({
  name: "matching.drop-wish",
  input: dropWishInput,
  hats: ["member"],
  async run({ tx, actor, input: { place }, audit }) {
    const [gone] = await tx
      .delete(mentorWishes)
      .where(and(wishesOf(actor), eq(mentorWishes.place, place)))
      .returning();
    if (!gone) throw new Refusal("not-found");
    await audit(changed(actor, "any", { from: `${gone.kind}:${gone.value}`, to: null }));
    return { place };
  },
});

/** Whom the firm will not work with, or accepts although they compete. Mentors never see it. */
export const addRefusal = command({
  name: "matching.add-refusal",
  input: addRefusalInput,
  hats: ["member"],
  async run({ tx, actor, input, audit }) {
    const { agencyId, firmId } = actor;
    const [held] = await tx.select({ n: count() }).from(mentorRefusals).where(refusalsOf(actor));
    if ((held?.n ?? 0) >= MOST_REFUSALS) throw new Refusal("list-full");
    const id = randomUUID();
    await tx
      .insert(mentorRefusals)
      .values({ agencyId, firmId, id, ...input })
      .catch((error) => {
        throw constraintOf(error) === "mentor_refusals_once"
          ? new Refusal("invalid", { name: ["named-already"] })
          : error;
      });
    await audit(changed(actor, "none", { from: null, to: input.name }));
    return { id };
  },
});

/** Takes a name off that list. */
export const dropRefusal = command({
  name: "matching.drop-refusal",
  input: oneThingInput,
  hats: ["member"],
  async run({ tx, actor, input: { id }, audit }) {
    const [gone] = await tx
      .delete(mentorRefusals)
      .where(and(refusalsOf(actor), eq(mentorRefusals.id, id)))
      .returning({ name: mentorRefusals.name });
    if (!gone) throw new Refusal("not-found");
    await audit(changed(actor, "none", { from: gone.name, to: null }));
    return { id };
  },
});

const wishesOf = ({ agencyId, firmId }: ActorOf<"member">) =>
  and(eq(mentorWishes.agencyId, agencyId), eq(mentorWishes.firmId, firmId));
const refusalsOf = ({ agencyId, firmId }: ActorOf<"member">) =>
  and(eq(mentorRefusals.agencyId, agencyId), eq(mentorRefusals.firmId, firmId));

const changed = (
  { firmId }: ActorOf<"member">,
  scope: "any" | "none",
  wish: { from: string | null; to: string | null },
) => ({
  verb: "mentor-wishes.changed",
  subject: { kind: "firm", id: firmId },
  firmId,
  scope,
  changes: { wish },
});
