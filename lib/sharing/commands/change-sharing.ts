import { and, eq, inArray } from "drizzle-orm";
import { firms, sharing } from "@/db/schema/firms";
import { command } from "@/lib/command";
import { SHARING_SCOPES } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { canChangeSharing } from "../policy";
import { toSharing } from "../queries";
import { changeSharingInput } from "../schema";
import { ownSharing } from "../scope";

/** An owner says what mentors may see. It holds from their next request on. */
export const changeSharing = command({
  name: "sharing.change",
  input: changeSharingInput,
  hats: ["member"],
  async run({ tx, actor, input, now, audit }) {
    const { agencyId, firmId, accountId } = actor;
    if (!canChangeSharing(actor, firmId)) throw new Refusal("forbidden");
    await tx
      .select({ id: firms.id })
      .from(firms)
      .where(and(eq(firms.agencyId, agencyId), eq(firms.id, firmId)))
      .for("no key update");
    const rows = await tx.select({ scope: sharing.scope }).from(sharing).where(ownSharing(actor));
    const before = toSharing(rows.map(({ scope }) => scope));
    const granted = SHARING_SCOPES.filter(
      (scope) => input.scopes.includes(scope) && !before.scopes.includes(scope),
    );
    const revoked = before.scopes.filter((scope) => !input.scopes.includes(scope));
    if (granted.length + revoked.length === 0) return {};
    if (before.seen !== input.seen)
      throw new Refusal("conflict", {}, { scopes: before.scopes, seen: before.seen });
    if (granted.length > 0)
      await tx
        .insert(sharing)
        .values(granted.map((scope) => ({ agencyId, firmId, scope, grantedAt: now, grantedBy: accountId })));
    if (revoked.length > 0)
      await tx.delete(sharing).where(and(ownSharing(actor), inArray(sharing.scope, revoked)));
    await audit({
      verb: "sharing.changed",
      subject: { kind: "firm", id: firmId },
      firmId,
      scope: "any",
      changes: Object.fromEntries([
        ...granted.map((scope) => [scope, { from: false, to: true }]),
        ...revoked.map((scope) => [scope, { from: true, to: false }]),
      ]),
    });
    return {};
  },
});
