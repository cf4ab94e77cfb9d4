import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "@/db/schema/accounts";
import { changeEmail } from "@/lib/accounts/commands/change-email";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { changeProfile } from "@/lib/accounts/commands/change-profile";
import { confirmEmail } from "@/lib/accounts/commands/confirm-email";
import { confirmSecondFactor } from "@/lib/accounts/commands/confirm-second-factor";
import { disableSecondFactor } from "@/lib/accounts/commands/disable-second-factor";
import { endOtherSessions } from "@/lib/accounts/commands/end-other-sessions";
import { endOwnSession } from "@/lib/accounts/commands/end-own-session";
import { renewRecoveryCodes } from "@/lib/accounts/commands/renew-recovery-codes";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { startSecondFactor } from "@/lib/accounts/commands/start-second-factor";
import { getOwnAccount, getSecondFactor, listOwnEvents, listOwnSessions } from "@/lib/accounts/queries";
import { type TestPerson, type World, world } from "../../support/world";
import {
  accountsAt,
  asAccount,
  codeAt,
  codeOf,
  eventsOf,
  fieldsOf,
  giveCredentials,
  granted,
  later,
  linkSecret,
  mailsTo,
  OTHER_PASSWORD,
  openWith,
  PASSWORD,
  settings,
} from "./account-life";

let here: World;
beforeAll(async () => {
  settings();
  here = await world();
});

async function somebody(secondFactor = false): Promise<TestPerson> {
  const person = await here.person({ secondFactor });
  await giveCredentials(here, person, secondFactor);
  return person;
}

async function otherDevice(person: TestPerson): Promise<TestPerson> {
  const signed = granted(await signIn(accountsAt(here), { email: person.email, password: PASSWORD }));
  if (signed.step !== "done") throw new Error("asked for a code");
  return openWith(here, person, signed.ticket);
}

describe("the own password", () => {
  it("is changed with the old one, and the other sessions end", async () => {
    const person = await somebody();
    const other = await otherDevice(person);
    const change = { currentPassword: PASSWORD, password: OTHER_PASSWORD };
    granted(await changePassword(await asAccount(here, person), change));
    await expect(asAccount(here, other)).rejects.toMatchObject({ code: "signed-out" });
    await expect(asAccount(here, person)).resolves.toBeDefined();
    expect(await eventsOf(here, person.id)).toEqual(["password-changed", "signed-in"]);
  });

  it("stays without the old one, however often one tries", async () => {
    const person = await somebody();
    const context = await asAccount(here, person);
    const wrong = { currentPassword: "not the password at all", password: OTHER_PASSWORD };
    expect(fieldsOf(await changePassword(context, wrong))).toEqual({ currentPassword: ["password-wrong"] });
    for (let tries = 0; tries < 9; tries += 1) await changePassword(context, wrong);
    expect(codeOf(await changePassword(context, { ...wrong, currentPassword: PASSWORD }))).toBe("too-many");
  });

  it("is no matter for people who wear another hat", async () => {
    const { id } = await here.agency();
    const firm = await here.firm(id);
    const change = { currentPassword: PASSWORD, password: OTHER_PASSWORD };
    expect(codeOf(await changePassword(await here.memberContext(firm), change))).toBe("forbidden");
    const anonymous = await here.contextOf(null, { kind: "anonymous", id });
    expect(codeOf(await changePassword(anonymous, change))).toBe("signed-out");
  });
});

describe("the own e-mail address", () => {
  it("changes when the new one is proven; the old one is told twice", async () => {
    const person = await somebody();
    const email = `new-${person.id}@people.example`;
    granted(await changeEmail(await asAccount(here, person), { email, currentPassword: PASSWORD }));
    expect((await getOwnAccount(await asAccount(here, person))).email).toBe(person.email);
    const token = await linkSecret(here, email, /new e-mail/);
    expect(granted(await confirmEmail(accountsAt(here), { token }))).toEqual({ changed: true });
    expect((await getOwnAccount(await asAccount(here, person))).email).toBe(email);
    expect((await mailsTo(here, person.email)).map(({ subject }) => subject).toSorted()).toEqual([
      "A new e-mail address was asked for",
      "Your e-mail address was changed",
    ]);
  });

  it("answers alike where the new one belongs to somebody, who is told and keeps it", async () => {
    const [person, owner] = [await somebody(), await somebody()];
    const ask = { email: owner.email, currentPassword: PASSWORD };
    expect(codeOf(await changeEmail(await asAccount(here, person), ask))).toBe("ok");
    const mail = (await mailsTo(here, owner.email))[0];
    expect(mail?.subject).toBe("This address already has an account");
    expect(mail?.body).not.toContain("token=");
  });

  it("is dead when somebody else proved the address first", async () => {
    const [first, second] = [await somebody(), await somebody()];
    const email = `wanted-${first.id}@people.example`;
    const tokens: string[] = [];
    for (const person of [first, second]) {
      const at = later(here, tokens.length);
      const context = await asAccount(here, person, at);
      granted(await changeEmail(context, { email, currentPassword: PASSWORD }));
      tokens.push(await linkSecret(here, email, /new e-mail/));
    }
    const answers = [];
    for (const token of tokens) answers.push(codeOf(await confirmEmail(accountsAt(here), { token })));
    expect(answers).toEqual(["ok", "link-dead"]);
  });
});

describe("the own profile", () => {
  const profile = { name: "Bo Lind", language: "en", timeZone: "Asia/Tehran" };

  it("changes, and shows the other text where it changed in the meantime", async () => {
    const person = await somebody();
    const context = await asAccount(here, person);
    granted(await changeProfile(context, { ...profile, version: 1 }));
    expect(await getOwnAccount(context)).toMatchObject({ ...profile, version: 2 });
    const late = await changeProfile(context, { ...profile, name: "Other", version: 1 });
    expect(late).toMatchObject({ ok: false, code: "conflict", current: { name: "Bo Lind", version: 2 } });
  });

  it("writes nothing for bad input", async () => {
    const person = await somebody();
    const bad = { ...profile, timeZone: "+03:30", version: 1 };
    expect(fieldsOf(await changeProfile(await asAccount(here, person), bad))).toEqual({
      timeZone: ["unknown-time-zone"],
    });
    const [row] = await here.owner.select().from(accounts).where(eq(accounts.id, person.id));
    expect(row?.version).toBe(1);
  });
});

describe("own sessions", () => {
  it("are listed, this one first, and ended one by one or all others at once", async () => {
    const person = await somebody();
    const [second, third] = [await otherDevice(person), await otherDevice(person)];
    const context = await asAccount(here, person);
    const listed = await listOwnSessions(context);
    expect(listed.map(({ current }) => current)).toEqual([true, false, false]);
    const secondId = (await asAccount(here, second)).person?.sessionId;
    granted(await endOwnSession(context, { sessionId: secondId }));
    await expect(asAccount(here, second)).rejects.toMatchObject({ code: "signed-out" });
    expect(granted(await endOtherSessions(context, {}))).toEqual({ ended: 1 });
    await expect(asAccount(here, third)).rejects.toMatchObject({ code: "signed-out" });
    expect((await listOwnEvents(context)).map(({ verb }) => verb)).toContain("session-ended");
  });

  it("of somebody else are not found", async () => {
    const [person, stranger] = [await somebody(), await somebody()];
    const sessionId = (await asAccount(here, stranger)).person?.sessionId;
    const context = await asAccount(here, person);
    expect(codeOf(await endOwnSession(context, { sessionId }))).toBe("not-found");
    expect(codeOf(await endOwnSession(context, { sessionId: crypto.randomUUID() }))).toBe("not-found");
    expect(fieldsOf(await endOwnSession(context, { sessionId: "7" }))).toEqual({ sessionId: ["invalid"] });
    await expect(asAccount(here, stranger)).resolves.toBeDefined();
  });
});

describe("the second factor", () => {
  async function enrolled(person: TestPerson) {
    const context = await asAccount(here, person);
    granted(await startSecondFactor(context, {}));
    const { pending } = await getSecondFactor(context);
    const code = await codeAt(here.now, pending?.secret ?? "");
    return { context, code, secret: pending?.secret ?? "" };
  }

  it("is switched on with a first code: this session counts, the others end, ten codes are shown", async () => {
    const person = await somebody();
    const { id: agencyId } = await here.agency();
    await here.administrator(agencyId, person);
    await expect(here.adminContext(person, agencyId)).rejects.toMatchObject({ code: "second-factor" });
    const other = await otherDevice(person);
    const { context, code } = await enrolled(person);
    const wrong = code === "123456" ? "654321" : "123456";
    expect(fieldsOf(await confirmSecondFactor(context, { code: wrong }))).toEqual({ code: ["code-wrong"] });
    const { codes } = granted(await confirmSecondFactor(context, { code }));
    expect(new Set(codes).size).toBe(10);
    expect((await here.adminContext(person, agencyId)).actor.kind).toBe("admin");
    await expect(asAccount(here, other)).rejects.toMatchObject({ code: "signed-out" });
    expect(await getSecondFactor(context)).toMatchObject({
      on: true,
      pending: null,
      recoveryCodesLeft: 10,
      required: true,
    });
    const signed = granted(await signIn(accountsAt(here), { email: person.email, password: PASSWORD }));
    expect(signed.step).toBe("code");
    expect(codeOf(await startSecondFactor(context, {}))).toBe("second-factor-is-on");
  });

  it("is switched off with password and code, never by one of them; then an administrator's hat is closed", async () => {
    const person = await somebody();
    const { context, code, secret } = await enrolled(person);
    granted(await confirmSecondFactor(context, { code }));
    const then = later(here, 60);
    const next = await codeAt(then, secret);
    const off = async (currentPassword: string, given: string) =>
      disableSecondFactor(await asAccount(here, person, then), { currentPassword, code: given });
    expect(fieldsOf(await off("not the password at all", next))).toEqual({
      currentPassword: ["password-wrong"],
    });
    expect(fieldsOf(await off(PASSWORD, code))).toEqual({ code: ["code-wrong"] });
    const { id: agencyId } = await here.agency();
    await here.administrator(agencyId, person);
    expect((await here.adminContext(person, agencyId)).actor.kind).toBe("admin");
    expect(codeOf(await off(PASSWORD, next))).toBe("ok");
    await expect(here.adminContext(person, agencyId)).rejects.toMatchObject({ code: "second-factor" });
    expect(await getSecondFactor(context)).toMatchObject({ on: false, recoveryCodesLeft: 0 });
    expect(await eventsOf(here, person.id)).toContain("second-factor-off");
  });

  it("gives new recovery codes, and the old ones are worth nothing", async () => {
    const person = await somebody();
    const { context, code } = await enrolled(person);
    const { codes } = granted(await confirmSecondFactor(context, { code }));
    const [first, second] = codes;
    const renew = (given = "") => renewRecoveryCodes(context, { currentPassword: PASSWORD, code: given });
    expect(granted(await renew(first)).codes).toHaveLength(10);
    expect(fieldsOf(await renew(second))).toEqual({ code: ["code-wrong"] });
    expect((await getSecondFactor(context)).recoveryCodesLeft).toBe(10);
  });
});
