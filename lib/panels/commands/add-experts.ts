import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { panelExperts } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { invitableIn } from "../queries/invitable";
import { addExpertsInput } from "../schema";
import { mailExpert } from "./mail-experts";
import { takePanel } from "./take-panel";

/** Asks mentors and administrators of the agency to a panel. Those asked already stay as they are. */
export const addExperts = command({
  name: "panels.add-experts",
  input: addExpertsInput,
  hats: ["admin"],
  async run({ tx, actor, input: { panelId, people }, now, audit }) {
    const { agencyId } = actor;
    const { title, may, open, last } = await takePanel(tx, actor, panelId);
    if (!may.invite) throw new Refusal("settled");
    if (people.length === 0) throw new Refusal("invalid", { people: ["required"] });
    const invitable = (await invitableIn(tx, agencyId, panelId)).filter(({ accountId }) =>
      people.includes(accountId),
    );
    for (const { accountId, kind } of invitable) {
      const row = { agencyId, panelId, kind, accountId, state: "joined", invitedAt: now, joinedAt: now };
      const [made] = await tx
        .insert(panelExperts)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: panelExperts.id });
      const [account] = await tx
        .select({ email: accounts.email })
        .from(accounts)
        .where(eq(accounts.id, accountId));
      if (!made || !account || !open || !last) continue;
      const round = { agencyId, panelId, title, number: last.number, dueOn: last.dueOn };
      await mailExpert(tx, round, { id: made.id, accountId, email: account.email }, now);
    }
    if (invitable.length > 0)
      await audit({
        verb: "panel.experts-asked",
        subject: { kind: "panel", id: panelId },
        changes: { experts: { from: null, to: invitable.length } },
      });
    return { n: invitable.length };
  },
});
