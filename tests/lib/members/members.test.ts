import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { joinRequests, memberships } from "@/db/schema/firms";
import { changeRole } from "@/lib/members/commands/change-role";
import { decideJoinRequest } from "@/lib/members/commands/decide-join-request";
import { leaveFirm, removeMember } from "@/lib/members/commands/end-membership";
import { listJoinRequests, listMembers } from "@/lib/members/queries";
import { type TestFirm, type TestPerson, type World, world } from "../../support/world";
import { codeOf, mailsTo, settings, succeeded, verbsOf } from "../firms/traces";

let w: World;
let agency: { id: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

const ownersOf = (firm: TestFirm) =>
  w.owner
    .select()
    .from(memberships)
    .where(and(eq(memberships.firmId, firm.id), eq(memberships.role, "owner"), isNull(memberships.endedAt)));
const membershipOf = async (firm: TestFirm, person: TestPerson) =>
  (await listMembers(await w.memberContext(firm))).find(({ accountId }) => accountId === person.id)
    ?.membershipId ?? "";

describe("members", () => {
  it("are listed to each other, owners first, and to nobody else", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person({ name: "Colleague" });
    await w.join(firm, colleague);
    const listed = await listMembers(await w.memberContext(firm, colleague));
    expect(listed.map(({ accountId, role }) => [accountId, role])).toEqual([
      [firm.owner.id, "owner"],
      [colleague.id, "member"],
    ]);
    const mentor = await w.mentor(agency.id);
    await w.assign(firm, mentor);
    expect(await listMembers(await w.mentorContext(mentor))).toEqual([]);
  });

  it("become owners and members again by an owner's word", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    const membershipId = await w.join(firm, colleague);
    const context = await w.memberContext(firm);
    succeeded(await changeRole(context, { membershipId, role: "owner" }));
    expect(await ownersOf(firm)).toHaveLength(2);
    succeeded(await changeRole(context, { membershipId, role: "member" }));
    expect(await verbsOf(w, membershipId)).toEqual(["member.role-changed", "member.role-changed"]);
  });

  it("lose access at the next request when they are removed", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    const membershipId = await w.join(firm, colleague);
    const before = await w.memberContext(firm, colleague);
    succeeded(await removeMember(await w.memberContext(firm), { membershipId }));
    await expect(listMembers(before)).rejects.toMatchObject({ code: "not-found" });
    await expect(w.memberContext(firm, colleague)).rejects.toMatchObject({ code: "not-found" });
    expect(await verbsOf(w, membershipId)).toEqual(["member.removed"]);
  });

  it("leave by themselves", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    const membershipId = await w.join(firm, colleague);
    succeeded(await leaveFirm(await w.memberContext(firm, colleague), {}));
    await expect(w.memberContext(firm, colleague)).rejects.toMatchObject({ code: "not-found" });
    expect(await verbsOf(w, membershipId)).toEqual(["member.left"]);
  });

  it("are managed by owners alone, within their own firm", async () => {
    const firm = await w.firm(agency.id);
    const colleague = await w.person();
    const membershipId = await w.join(firm, colleague);
    const member = await w.memberContext(firm, colleague);
    const ownerId = await membershipOf(firm, firm.owner);
    expect(codeOf(await changeRole(member, { membershipId, role: "owner" }))).toBe("forbidden");
    expect(codeOf(await removeMember(member, { membershipId: ownerId }))).toBe("forbidden");
    const stranger = await w.memberContext(await w.firm(agency.id));
    for (const id of [membershipId, randomUUID()]) {
      expect(codeOf(await changeRole(stranger, { membershipId: id, role: "owner" }))).toBe("not-found");
      expect(codeOf(await removeMember(stranger, { membershipId: id }))).toBe("not-found");
    }
    const owner = await w.memberContext(firm);
    expect(codeOf(await changeRole(owner, { membershipId, role: "king" }))).toBe("invalid");
    expect(codeOf(await removeMember(owner, { membershipId: "1" }))).toBe("invalid");
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    expect(codeOf(await removeMember(admin, { membershipId }))).toBe("forbidden");
    expect(await verbsOf(w, membershipId)).toEqual([]);
  });
});

describe("the last owner", () => {
  it("cannot leave, be removed or become a member", async () => {
    const firm = await w.firm(agency.id);
    await w.join(firm, await w.person());
    const context = await w.memberContext(firm);
    const membershipId = await membershipOf(firm, firm.owner);
    expect(codeOf(await leaveFirm(context, {}))).toBe("last-owner");
    expect(codeOf(await removeMember(context, { membershipId }))).toBe("last-owner");
    expect(codeOf(await changeRole(context, { membershipId, role: "member" }))).toBe("last-owner");
    expect(await ownersOf(firm)).toHaveLength(1);
  });

  it("stays when two owners go at the same moment, whichever way", async () => {
    for (let round = 0; round < 6; round += 1) {
      const firm = await w.firm(agency.id);
      const second = await w.person();
      const secondId = await w.join(firm, second, "owner");
      const [one, two] = [await w.memberContext(firm), await w.memberContext(firm, second)];
      const firstId = await membershipOf(firm, firm.owner);
      const both =
        round % 2 === 0
          ? [leaveFirm(one, {}), leaveFirm(two, {})]
          : [
              removeMember(one, { membershipId: secondId }),
              changeRole(two, { membershipId: firstId, role: "member" }),
            ];
      const codes = (await Promise.all(both)).map(codeOf);
      expect(codes.filter((code) => code === "ok")).toHaveLength(1);
      expect(await ownersOf(firm)).toHaveLength(1);
    }
  });
});

describe("requests to join", () => {
  async function requested() {
    const firm = await w.firm(agency.id);
    const asker = await w.person({ name: "Asker" });
    const id = randomUUID();
    const row = { agencyId: agency.id, firmId: firm.id, id, accountId: asker.id, requestedAt: w.now };
    await w.owner.insert(joinRequests).values(row);
    return { firm, asker, requestId: id };
  }

  it("are shown to owners and let a person in as a member", async () => {
    const { firm, asker, requestId } = await requested();
    const context = await w.memberContext(firm);
    expect(await listJoinRequests(context)).toMatchObject([{ id: requestId, name: "Asker" }]);
    succeeded(await decideJoinRequest(context, { requestId, decision: "accepted" }));
    expect((await w.memberContext(firm, asker)).actor).toMatchObject({ firmRole: "member" });
    expect(await mailsTo(w, asker.email)).toHaveLength(1);
    expect(await listJoinRequests(context)).toEqual([]);
    expect(await verbsOf(w, requestId)).toEqual(["join-request.accepted"]);
    expect(codeOf(await decideJoinRequest(context, { requestId, decision: "declined" }))).toBe("not-found");
  });

  it("are declined without a word to the asker", async () => {
    const { firm, asker, requestId } = await requested();
    succeeded(await decideJoinRequest(await w.memberContext(firm), { requestId, decision: "declined" }));
    await expect(w.memberContext(firm, asker)).rejects.toMatchObject({ code: "not-found" });
    expect(await mailsTo(w, asker.email)).toEqual([]);
    expect(await verbsOf(w, requestId)).toEqual(["join-request.declined"]);
  });

  it("are for this firm's owners alone", async () => {
    const { firm, requestId } = await requested();
    const colleague = await w.person();
    await w.join(firm, colleague);
    const member = await w.memberContext(firm, colleague);
    expect(await listJoinRequests(member)).toEqual([]);
    expect(codeOf(await decideJoinRequest(member, { requestId, decision: "accepted" }))).toBe("forbidden");
    const stranger = await w.memberContext(await w.firm(agency.id));
    expect(codeOf(await decideJoinRequest(stranger, { requestId, decision: "accepted" }))).toBe("not-found");
    const owner = await w.memberContext(firm);
    expect(codeOf(await decideJoinRequest(owner, { requestId, decision: "maybe" }))).toBe("invalid");
    expect(await verbsOf(w, requestId)).toEqual([]);
  });

  it("are decided once by two owners at once", async () => {
    const { firm, requestId } = await requested();
    const second = await w.person();
    await w.join(firm, second, "owner");
    const codes = await Promise.all([
      decideJoinRequest(await w.memberContext(firm), { requestId, decision: "accepted" }),
      decideJoinRequest(await w.memberContext(firm, second), { requestId, decision: "declined" }),
    ]);
    expect(codes.map(codeOf).sort()).toEqual(["not-found", "ok"]);
  });
});
