import { panelExperts } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { inviteGuestInput } from "../schema";
import { mailExpert } from "./mail-experts";
import { takePanel } from "./take-panel";

/** Asks somebody without an account. The link goes out when a round is open: at once, or with the next one. */
export const inviteGuest = command({
  name: "panels.invite-guest",
  input: inviteGuestInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { panelId, name, email }, now, audit }) {
    const { agencyId } = actor;
    const { title, may, open, last } = await takePanel(tx, actor, panelId);
    if (!may.invite) throw new Refusal("settled");
    const [made] = await tx
      .insert(panelExperts)
      .values({ agencyId, panelId, kind: "guest", name, email, invitedAt: now, sends: 0 })
      .onConflictDoNothing()
      .returning({ id: panelExperts.id });
    if (!made) throw new Refusal("invalid", { email: ["already-asked"] });
    if (open && last) {
      const round = { agencyId, panelId, title, number: last.number, dueOn: last.dueOn };
      await mailExpert(tx, round, { id: made.id, accountId: null, email }, now);
    }
    await audit({
      verb: "panel.guest-asked",
      subject: { kind: "panel", id: panelId },
      changes: { name: { from: null, to: name } },
    });
    return { expertId: made.id };
  },
});
