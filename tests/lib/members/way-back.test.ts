import { beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/invitations/commands/accept-invitation";
import { inviteMember } from "@/lib/invitations/commands/invite";
import { changeRole } from "@/lib/members/commands/change-role";
import { leaveFirm, removeMember } from "@/lib/members/commands/end-membership";
import { type World, world } from "../../support/world";
import { codeOf, linkTo, settings, succeeded } from "../firms/traces";

let w: World;
beforeAll(async () => {
  settings();
  w = await world();
});

/** A second owner has invited an address of their own as another owner. */
async function scene() {
  const { id } = await w.agency();
  const firm = await w.firm(id);
  const [rogue, alias] = [await w.person(), await w.person()];
  const membershipId = await w.join(firm, rogue);
  const owner = await w.memberContext(firm);
  succeeded(await changeRole(owner, { membershipId, role: "owner" }));
  const invite = { email: alias.email, role: "owner" };
  succeeded(await inviteMember(await w.memberContext(firm, rogue), invite));
  const token = await linkTo(w, alias.email);
  const accept = async () => acceptInvitation(await w.contextOf(alias, { kind: "account" }), { token });
  return { firm, rogue, membershipId, owner, accept };
}

describe("what an owner invited", () => {
  it("is taken back when another owner removes them", async () => {
    const { membershipId, owner, accept } = await scene();
    succeeded(await removeMember(owner, { membershipId }));
    expect(codeOf(await accept())).toBe("gone");
  });

  it("is taken back when they become a member", async () => {
    const { membershipId, owner, accept } = await scene();
    succeeded(await changeRole(owner, { membershipId, role: "member" }));
    expect(codeOf(await accept())).toBe("gone");
  });

  it("stands when they leave by themselves, for the firm's owners to judge", async () => {
    const { firm, rogue, accept } = await scene();
    succeeded(await leaveFirm(await w.memberContext(firm, rogue), {}));
    expect(codeOf(await accept())).toBe("ok");
  });
});
