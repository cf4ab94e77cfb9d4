import { beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { countAttempts } from "@/lib/accounts/commands/count-attempts";
import { openSession } from "@/lib/accounts/commands/open-session";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { signInCode } from "@/lib/accounts/commands/sign-in-code";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { touchSession } from "@/lib/accounts/commands/touch-session";
import { writeRecoveryCodes } from "@/lib/accounts/commands/write-recovery-codes";
import { asAccounts } from "@/lib/accounts/scope";
import * as passwords from "@/lib/auth/passwords";
import { systemContext } from "@/lib/context/context";
import { type World, world } from "../../support/world";
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
  listening,
  mailsTo,
  openWith,
  PASSWORD,
  settings,
  tokensOf,
} from "./account-life";

let here: World;
beforeAll(async () => {
  settings();
  here = await world();
});

const given = (email: string, password = PASSWORD, address = "") => ({ email, password, address });

async function somebody(secondFactor = false, verified = true) {
  const person = await here.person({ verified, secondFactor: false });
  await giveCredentials(here, person, secondFactor);
  return person;
}

describe("signing in with a password", () => {
  it("gives a ticket that opens one session, once", async () => {
    const person = await somebody();
    const signed = granted(await signIn(accountsAt(here), given(person.email.toUpperCase())));
    if (signed.step !== "done") throw new Error("asked for a code");
    const session = await openWith(here, person, signed.ticket);
    expect((await asAccount(here, session)).person?.email).toBe(person.email);
    const again = await openSession(accountsAt(here), { ticket: signed.ticket, userAgent: "" });
    expect(codeOf(again)).toBe("not-found");
    expect(await eventsOf(here, person.id)).toEqual(["signed-in"]);
  });

  it("gives a ticket that is worth nothing after a minute", async () => {
    const person = await somebody();
    const signed = granted(await signIn(accountsAt(here), given(person.email)));
    if (signed.step !== "done") throw new Error("asked for a code");
    const late = accountsAt(here, later(here, 61));
    expect(codeOf(await openSession(late, { ticket: signed.ticket, userAgent: "" }))).toBe("not-found");
  });

  it("names the hats, so that the only one can be put on", async () => {
    const person = await somebody();
    const { id: agencyId } = await here.agency();
    const firm = await here.firm(agencyId, { owner: person });
    const signed = granted(await signIn(accountsAt(here), given(person.email)));
    expect(signed.step === "done" && signed.hats.map(({ kind, id }) => [kind, id])).toEqual([
      ["member", firm.id],
    ]);
  });

  it("answers alike for wrong, unknown and unconfirmed, with one hash each", async () => {
    const verify = vi.spyOn(passwords, "verifyPassword");
    const [known, unconfirmed] = [await somebody(), await somebody(false, false)];
    const answers = [
      await signIn(accountsAt(here), given(known.email, "not the password at all")),
      await signIn(accountsAt(here), given("nobody@people.example")),
      await signIn(accountsAt(here), given(unconfirmed.email)),
    ];
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers.map(codeOf)).toEqual(["sign-in-refused", "sign-in-refused", "sign-in-refused"]);
    expect(verify).toHaveBeenCalledTimes(3);
    verify.mockRestore();
    expect(await eventsOf(here, known.id)).toEqual(["sign-in-refused"]);
    expect((await mailsTo(here, unconfirmed.email))[0]?.subject).toMatch(/Confirm/);
    expect((await tokensOf(here, known.id)).length).toBe(0);
  });

  it("sends the same statements to the database for nobody as for somebody", async () => {
    const person = await somebody();
    const statementsFor = async (email: string) => {
      const { database, statements } = listening(here.app);
      const context = systemContext({ ...here.origin(), database }, null, "accounts");
      await signIn(context, given(email, "not the password at all"));
      return statements;
    };
    const known = await statementsFor(person.email);
    expect(known.length).toBeGreaterThan(4);
    expect(await statementsFor("nobody-else@people.example")).toEqual(known);
  });

  it("refuses past ten tries for an account, the right password too, until the window is over", async () => {
    const person = await somebody();
    for (let tries = 0; tries < 10; tries += 1)
      await signIn(accountsAt(here), given(person.email, "not the password at all"));
    expect(codeOf(await signIn(accountsAt(here), given(person.email)))).toBe("too-many");
    expect(codeOf(await signIn(accountsAt(here, later(here, 901)), given(person.email)))).toBe("ok");
  });

  it("counts every one of many tries at once", async () => {
    const person = await somebody();
    const tries = Array.from({ length: 14 }, () =>
      signIn(accountsAt(here), given(person.email, "not the password at all")),
    );
    const codes = (await Promise.all(tries)).map(codeOf);
    expect(codes.filter((code) => code === "sign-in-refused")).toHaveLength(10);
  });

  it("limits an address over all accounts", async () => {
    const from = { what: "password-from", who: "192.0.2.7", most: 100 };
    for (let tries = 0; tries < 100; tries += 1) await countAttempts(accountsAt(here), [from]);
    const person = await somebody();
    expect(codeOf(await signIn(accountsAt(here), given(person.email, PASSWORD, "192.0.2.7")))).toBe(
      "too-many",
    );
    expect(codeOf(await signIn(accountsAt(here), given(person.email, PASSWORD, "192.0.2.8")))).toBe("ok");
  });

  it("lets nobody in while the database cannot count", async () => {
    const nowhere = openDatabase("postgres://nobody@127.0.0.1:1/none");
    const context = systemContext({ ...here.origin(), database: nowhere }, null, "accounts");
    expect(codeOf(await signIn(context, given("somebody@people.example")))).toBe("unavailable");
    await nowhere.close();
  });

  it("is refused to every other context, and for input that is not of its form", async () => {
    const person = await somebody();
    expect(codeOf(await signIn(await asAccount(here, person), given(person.email)))).toBe("forbidden");
    expect(fieldsOf(await signIn(accountsAt(here), { email: "x", password: "", more: 1 }))).toMatchObject({
      email: ["invalid-email"],
      password: ["required"],
    });
  });
});

describe("the second step", () => {
  async function step(person: { email: string }) {
    const signed = granted(await signIn(accountsAt(here), given(person.email)));
    if (signed.step !== "code") throw new Error("asked for no code");
    return signed.stepToken;
  }

  it("opens a session with the second factor by a code, and takes the code once", async () => {
    const person = await somebody(true);
    const code = await codeAt(here.now);
    const stepToken = await step(person);
    const { ticket } = granted(await signInCode(accountsAt(here), { stepToken, code, address: "" }));
    const session = await openWith(here, person, ticket);
    const { id: agencyId } = await here.agency();
    await here.administrator(agencyId, person);
    expect((await here.adminContext(session, agencyId)).actor.kind).toBe("admin");
    const replay = await signInCode(accountsAt(here), { stepToken: await step(person), code, address: "" });
    expect(fieldsOf(replay)).toEqual({ code: ["code-wrong"] });
    expect(await eventsOf(here, person.id)).toEqual(["code-refused", "signed-in"]);
  });

  it("takes the same code once when it is sent twice at once", async () => {
    const person = await somebody(true);
    const code = await codeAt(here.now);
    const steps = [await step(person), await step(person)];
    const answers = await Promise.all(
      steps.map((stepToken) => signInCode(accountsAt(here), { stepToken, code, address: "" })),
    );
    expect(answers.map(codeOf).toSorted()).toEqual(["invalid", "ok"]);
  });

  it("takes a recovery code once, however it is written, and tells the owner", async () => {
    const person = await somebody(true);
    const [first = ""] = await here.app.transaction("write", async (tx) => {
      await asAccounts(tx, person.id);
      return writeRecoveryCodes(tx, person.id);
    });
    const written = first.replaceAll("-", " ").toLowerCase();
    const use = async (code: string) =>
      signInCode(accountsAt(here), { stepToken: await step(person), code, address: "" });
    expect(codeOf(await use(written))).toBe("ok");
    expect(fieldsOf(await use(first))).toEqual({ code: ["code-wrong"] });
    expect((await mailsTo(here, person.email))[0]?.body).toContain("9 are left");
  });

  it("ends after five minutes, and after ten wrong codes", async () => {
    const person = await somebody(true);
    const stepToken = await step(person);
    const late = accountsAt(here, later(here, 301));
    const code = await codeAt(later(here, 301));
    expect(codeOf(await signInCode(late, { stepToken, code, address: "" }))).toBe("step-over");
    for (let tries = 0; tries < 10; tries += 1)
      await signInCode(accountsAt(here), { stepToken, code: "000000", address: "" });
    const right = { stepToken, code: await codeAt(here.now), address: "" };
    expect(codeOf(await signInCode(accountsAt(here), right))).toBe("too-many");
  });
});

describe("sessions", () => {
  it("end after seven days without use and after thirty days whatever happens", async () => {
    const person = await here.person();
    const day = 86_400;
    await expect(asAccount(here, person, later(here, 7 * day - 60))).resolves.toBeDefined();
    await expect(asAccount(here, person, later(here, 7 * day + 1))).rejects.toMatchObject({
      code: "signed-out",
    });
    for (let at = 6 * day; at < 30 * day; at += 6 * day)
      expect(await touchSession(await asAccount(here, person, later(here, at)))).toBe(true);
    await expect(asAccount(here, person, later(here, 30 * day + 1))).rejects.toMatchObject({
      code: "signed-out",
    });
  });

  it("are noted as used at most every five minutes", async () => {
    const person = await here.person();
    expect(await touchSession(await asAccount(here, person, later(here, 240)))).toBe(false);
    expect(await touchSession(await asAccount(here, person, later(here, 301)))).toBe(true);
    expect((await asAccount(here, person, later(here, 302))).person?.lastSeenAt).toEqual(later(here, 301));
  });

  it("end by signing out", async () => {
    const person = await here.person();
    granted(await signOut(await asAccount(here, person), {}));
    await expect(asAccount(here, person)).rejects.toMatchObject({ code: "signed-out" });
    expect(await eventsOf(here, person.id)).toEqual(["signed-out"]);
  });
});
