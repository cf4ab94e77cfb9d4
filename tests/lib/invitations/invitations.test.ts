import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { invitations, memberships } from "@/db/schema/firms";
import { hashSecret } from "@/lib/auth/secrets";
import { acceptAsNew } from "@/lib/invitations/commands/accept-as-new";
import { acceptInvitation } from "@/lib/invitations/commands/accept-invitation";
import { inviteAdministrator, inviteMember, inviteMentor } from "@/lib/invitations/commands/invite";
import { resendInvitation } from "@/lib/invitations/commands/resend-invitation";
import { withdrawInvitation } from "@/lib/invitations/commands/withdraw-invitation";
import { findOpenInvitation, listInvitations } from "@/lib/invitations/queries";
import { MAX_A_DAY, MAX_SENDS } from "@/lib/invitations/schema";
import { type TestPerson, type World, world } from "../../support/world";
import { codeOf, linkTo, mailsTo, settings, succeeded, verbsOf } from "../firms/traces";

let w: World;
let agency: { id: string };
beforeAll(async () => {
  settings();
  w = await world();
  agency = await w.agency();
});

const fresh = () => `${randomUUID()}@people.example`;
const account = (person: TestPerson, now = w.now) => w.contextOf(person, { kind: "account" }, now);
const link = (token: string) => findOpenInvitation(w.system(null, "accounts"), token);
const days = (count: number) => new Date(w.now.getTime() + count * 86_400_000);
async function invited(email = fresh(), role = "member") {
  const firm = await w.firm(agency.id);
  const context = await w.memberContext(firm);
  const { id } = succeeded(await inviteMember(context, { email, role }));
  return { firm, context, id, email, token: await linkTo(w, email) };
}
const newcomer = (token: string) => ({
  token,
  name: "New Colleague",
  password: "nine patient herons at dusk",
  timeZone: "Europe/Copenhagen",
  terms: "on",
});

describe("inviting", () => {
  it("mails a link whose hash alone is kept, alike whether there is an account", async () => {
    const { firm, context, id, email, token } = await invited();
    const [row] = await w.owner.select().from(invitations).where(eq(invitations.id, id));
    expect(row).toMatchObject({ tokenHash: hashSecret(token), firmId: firm.id, role: "member", sends: 1 });
    expect(row?.expiresAt).toEqual(days(14));
    const known = await w.person();
    const answer = succeeded(await inviteMember(context, { email: known.email, role: "owner" }));
    expect(Object.keys(answer)).toEqual(["id", "email"]);
    const listed = await listInvitations(context);
    expect(listed.map((one) => one.email).sort()).toEqual([email, known.email].sort());
    expect(listed.every(({ state, maySendAgain }) => state === "pending" && maySendAgain)).toBe(true);
    expect(await verbsOf(w, id)).toEqual(["invitation.sent"]);
  });

  it("is for owners; mentors and administrators are invited by administrators", async () => {
    const { firm } = await invited();
    const colleague = await w.person();
    await w.join(firm, colleague);
    const member = await w.memberContext(firm, colleague);
    expect(codeOf(await inviteMember(member, { email: fresh(), role: "member" }))).toBe("forbidden");
    expect(codeOf(await inviteMentor(await w.memberContext(firm), { email: fresh() }))).toBe("forbidden");
    const mentor = await w.mentorContext(await w.mentor(agency.id));
    expect(codeOf(await inviteAdministrator(mentor, { email: fresh() }))).toBe("forbidden");
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    expect(codeOf(await inviteMember(admin, { email: fresh(), role: "owner" }))).toBe("forbidden");
    const { id } = succeeded(await inviteMentor(admin, { email: fresh() }));
    succeeded(await inviteAdministrator(admin, { email: fresh() }));
    expect((await listInvitations(admin)).map(({ kind }) => kind).sort()).toEqual([
      "administrator",
      "mentor",
    ]);
    expect(await listInvitations(mentor)).toEqual([]);
    expect(await verbsOf(w, id)).toEqual(["invitation.sent"]);
  });

  it("refuses members, open invitations and bad input, and writes nothing", async () => {
    const { firm, context, email } = await invited();
    const fields = async (raw: object) => {
      const outcome = await inviteMember(context, raw);
      return outcome.ok ? null : outcome.fields;
    };
    expect(await fields({ email: firm.owner.email.toUpperCase(), role: "member" })).toEqual({
      email: ["already-member"],
    });
    expect(await fields({ email, role: "member" })).toEqual({ email: ["already-invited"] });
    expect(await fields({ email: "nobody", role: "member" })).toEqual({ email: ["invalid-email"] });
    expect(await fields({ email: fresh(), role: "king" })).toEqual({ role: ["invalid"] });
    expect(await listInvitations(context)).toHaveLength(1);
  });

  it("makes one of a form sent twice", async () => {
    const firm = await w.firm(agency.id);
    const context = await w.memberContext(firm);
    const [email, key] = [fresh(), randomUUID()];
    const sent = await Promise.all([1, 2].map(() => inviteMember(context, { email, role: "member" }, key)));
    expect(new Set(sent.map((one) => succeeded(one).id)).size).toBe(1);
    expect(await mailsTo(w, email)).toHaveLength(1);
    const other = fresh();
    const twice = await Promise.all(
      [1, 2].map(() => inviteMember(context, { email: other, role: "member" })),
    );
    expect(twice.map(codeOf).sort()).toEqual(["invalid", "ok"]);
  });

  it("sends so many a day and no more", async () => {
    const context = await w.memberContext(await w.firm(agency.id));
    for (let sent = 0; sent < MAX_A_DAY; sent += 1)
      succeeded(await inviteMember(context, { email: fresh(), role: "member" }));
    expect(codeOf(await inviteMember(context, { email: fresh(), role: "member" }))).toBe(
      "too-many-invitations",
    );
  });
});

describe("sending again and withdrawing", () => {
  it("gives a new link, ends the old one, and stops at a limit", async () => {
    const { context, id, email, token } = await invited();
    succeeded(await resendInvitation(context, { invitationId: id }));
    expect(await link(token)).toBeNull();
    const links = (await mailsTo(w, email)).map(({ body }) => /token=([\w-]+)/.exec(body)?.[1] ?? "");
    expect((await Promise.all(links.map(link))).filter(Boolean)).toHaveLength(1);
    for (let sends = 2; sends < MAX_SENDS; sends += 1)
      succeeded(await resendInvitation(context, { invitationId: id }));
    expect(codeOf(await resendInvitation(context, { invitationId: id }))).toBe("too-many-sends");
    expect((await verbsOf(w, id)).filter((verb) => verb === "invitation.sent-again")).toHaveLength(4);
  });

  it("ends the link when it is withdrawn", async () => {
    const { context, id, token } = await invited();
    succeeded(await withdrawInvitation(context, { invitationId: id }));
    succeeded(await withdrawInvitation(context, { invitationId: id }));
    expect(await link(token)).toBeNull();
    expect(codeOf(await resendInvitation(context, { invitationId: id }))).toBe("settled");
    expect((await verbsOf(w, id)).sort()).toEqual(["invitation.sent", "invitation.withdrawn"]);
  });

  it("is not found for others, and forbidden to members", async () => {
    const { firm, id } = await invited();
    const stranger = await w.memberContext(await w.firm(agency.id));
    const admin = await w.adminContext(await w.administrator(agency.id), agency.id);
    for (const context of [stranger, admin]) {
      expect(codeOf(await withdrawInvitation(context, { invitationId: id }))).toBe("not-found");
      expect(codeOf(await resendInvitation(context, { invitationId: id }))).toBe("not-found");
    }
    const colleague = await w.person();
    await w.join(firm, colleague);
    const member = await w.memberContext(firm, colleague);
    expect(codeOf(await withdrawInvitation(member, { invitationId: id }))).toBe("forbidden");
    expect(codeOf(await withdrawInvitation(member, { invitationId: "x" }))).toBe("invalid");
  });
});

describe("accepting", () => {
  it("tells the holder of a link who invites to what", async () => {
    const { firm, email, token } = await invited(fresh(), "owner");
    expect(await link(token)).toMatchObject({
      kind: "member",
      role: "owner",
      email,
      invitedBy: firm.owner.name,
      hasAccount: false,
    });
    expect(await link("x")).toBeNull();
    expect(await findOpenInvitation(w.system(null, "accounts"), ["a", "b"])).toBeNull();
  });

  it("makes a signed-in person of the same address a member, once", async () => {
    const person = await w.person();
    const { firm, id, token } = await invited(person.email);
    const context = await account(person);
    const outcomes = await Promise.all([1, 2].map(() => acceptInvitation(context, { token })));
    expect(outcomes.map(codeOf).sort()).toEqual(["gone", "ok"]);
    const rows = await w.owner.select().from(memberships).where(eq(memberships.accountId, person.id));
    expect(rows).toMatchObject([{ firmId: firm.id, role: "member" }]);
    expect((await verbsOf(w, id)).sort()).toEqual(["invitation.accepted", "invitation.sent"]);
  });

  it("is refused to another address, after 14 days, and to nobody signed in", async () => {
    const person = await w.person();
    const { id, token } = await invited(person.email);
    expect(codeOf(await acceptInvitation(await account(await w.person()), { token }))).toBe("other-address");
    await w.owner.update(invitations).set({ expiresAt: w.now }).where(eq(invitations.id, id));
    expect(codeOf(await acceptInvitation(await account(person), { token }))).toBe("gone");
    expect(await link(token)).toBeNull();
    const anonymous = await w.contextOf(null, { kind: "anonymous", id: null });
    expect(codeOf(await acceptInvitation(anonymous, { token }))).toBe("signed-out");
    expect(codeOf(await acceptInvitation(await account(person), { token: "none" }))).toBe("gone");
    expect(await verbsOf(w, id)).toEqual(["invitation.sent"]);
  });

  it("makes mentors and administrators, and brings back a mentor who had ended", async () => {
    const own = await w.agency();
    const admin = await w.adminContext(await w.administrator(own.id), own.id);
    const person = await w.person();
    await w.mentor(own.id, { person, state: "ended" });
    succeeded(await inviteMentor(admin, { email: person.email }));
    const asMentor = { token: await linkTo(w, person.email) };
    expect(succeeded(await acceptInvitation(await account(person), asMentor))).toEqual({
      kind: "mentor",
      id: own.id,
    });
    const [mentor] = await w.owner.select().from(mentors).where(eq(mentors.accountId, person.id));
    expect(mentor?.state).toBe("active");
    const second = await w.person();
    succeeded(await inviteAdministrator(admin, { email: second.email }));
    succeeded(await acceptInvitation(await account(second), { token: await linkTo(w, second.email) }));
    const rows = await w.owner.select().from(administrators).where(eq(administrators.accountId, second.id));
    expect(rows).toMatchObject([{ agencyId: own.id, endedAt: null }]);
  });

  it("makes an account whose address the link proves, and signs it in", async () => {
    const { firm, email, token } = await invited();
    const accountsOwn = w.system(null, "accounts");
    const accepted = succeeded(await acceptAsNew(accountsOwn, newcomer(token)));
    expect(accepted).toMatchObject({ kind: "member", id: firm.id, ticket: expect.any(String) });
    const [made] = await w.owner.select().from(accounts).where(eq(accounts.email, email));
    expect(made).toMatchObject({ name: "New Colleague", emailVerifiedAt: w.now });
    const rows = await w.owner
      .select()
      .from(memberships)
      .where(eq(memberships.accountId, made?.id ?? ""));
    expect(rows).toMatchObject([{ firmId: firm.id, role: "member" }]);
    expect(codeOf(await acceptAsNew(accountsOwn, newcomer(token)))).toBe("gone");
  });

  it("makes no account with a weak password, without the terms, or where one stands", async () => {
    const { email, token } = await invited();
    const accountsOwn = w.system(null, "accounts");
    expect(codeOf(await acceptAsNew(accountsOwn, { ...newcomer(token), password: "short" }))).toBe("invalid");
    expect(codeOf(await acceptAsNew(accountsOwn, { ...newcomer(token), terms: "" }))).toBe("invalid");
    expect(await w.owner.select().from(accounts).where(eq(accounts.email, email))).toEqual([]);
    const known = await w.person();
    const second = await invited(known.email);
    expect(codeOf(await acceptAsNew(accountsOwn, newcomer(second.token)))).toBe("account-exists");
    expect(await link(second.token)).toMatchObject({ hasAccount: true });
  });
});
