import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { accounts, mails, termsAcceptances } from "@/db/schema/accounts";
import { confirmEmail } from "@/lib/accounts/commands/confirm-email";
import { createVerifiedAccount } from "@/lib/accounts/commands/create-verified-account";
import { register } from "@/lib/accounts/commands/register";
import { requestReset } from "@/lib/accounts/commands/request-reset";
import { resetPassword } from "@/lib/accounts/commands/reset-password";
import { preparePassword } from "@/lib/accounts/commands/set-password";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { TERMS_VERSION } from "@/lib/domain/terms";
import { type World, world } from "../../support/world";
import {
  accountsAt,
  asAccount,
  codeOf,
  eventsOf,
  fieldsOf,
  giveCredentials,
  granted,
  later,
  linkSecret,
  mailsTo,
  OTHER_PASSWORD,
  PASSWORD,
  settings,
} from "./account-life";

let here: World;
let count = 0;
beforeAll(async () => {
  settings();
  here = await world();
});

const form = (more: Record<string, unknown> = {}) => {
  count += 1;
  const email = `newcomer${count}@firm.example`;
  return { name: "Ada Berg", email, password: PASSWORD, timeZone: "Europe/Oslo", terms: "on", ...more };
};
const accountOf = async (email: string) =>
  (await here.owner.select().from(accounts).where(eq(accounts.email, email)))[0];
const tryIn = async (email: string, password = PASSWORD) =>
  codeOf(await signIn(accountsAt(here), { email, password }));

describe("registering", () => {
  it("makes an account that can sign in once the link of the mail was confirmed", async () => {
    const given = form({ agency: "north-coast" });
    granted(await register(accountsAt(here), given));
    expect(await tryIn(given.email)).toBe("sign-in-refused");
    const account = await accountOf(given.email);
    expect(account).toMatchObject({ name: "Ada Berg", timeZone: "Europe/Oslo", emailVerifiedAt: null });
    const [accepted] = await here.owner
      .select()
      .from(termsAcceptances)
      .where(eq(termsAcceptances.accountId, account?.id ?? ""));
    expect(accepted).toMatchObject({ termsVersion: TERMS_VERSION, acceptedAt: here.now });
    const mail = (await mailsTo(here, given.email)).find(({ body }) => body.includes("north-coast"));
    expect(mail?.body).toContain(`${process.env.APP_ORIGIN}/en/verify?token=`);

    const { email } = given;
    const token = /token=([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
    // Trying to sign in sent a newer link, which put this one out of use.
    expect(codeOf(await confirmEmail(accountsAt(here), { token }))).toBe("link-dead");
    const newest = await here.owner.select().from(mails).where(eq(mails.toEmail, email));
    const links = newest.map(({ body }) => /token=([\w-]+)/.exec(body)?.[1] ?? "");
    const answers = [];
    for (const one of links)
      answers.push(codeOf(await confirmEmail(accountsAt(here), { token: one, password: PASSWORD })));
    expect(answers.toSorted()).toEqual(["link-dead", "ok"]);
    expect(await tryIn(given.email)).toBe("ok");
    expect(await eventsOf(here, account?.id ?? "")).toEqual(["registered", "sign-in-refused", "verified"]);
  });

  it("answers alike where the address has an account, changes nothing and tells its owner by mail", async () => {
    const person = await here.person();
    await giveCredentials(here, person);
    const fresh = form();
    const taken = form({ email: person.email, name: "Mallory", password: OTHER_PASSWORD });
    const answers = [await register(accountsAt(here), fresh), await register(accountsAt(here), taken)];
    expect(answers).toEqual([
      { ok: true, value: { email: fresh.email } },
      { ok: true, value: { email: person.email } },
    ]);
    expect(await accountOf(person.email)).toMatchObject({ name: person.name });
    expect(await tryIn(person.email, OTHER_PASSWORD)).toBe("sign-in-refused");
    const [mail] = await mailsTo(here, person.email);
    expect(mail?.subject).toBe("You already have an account");
    expect(mail?.body).not.toContain("Mallory");
    expect(mail?.body).not.toContain("token=");
  });

  it("lets whoever registers an unconfirmed address last have the link, and the earlier link dies", async () => {
    const first = form({ password: OTHER_PASSWORD });
    await register(accountsAt(here), first);
    const early = await linkSecret(here, first.email, /Confirm/);
    await register(accountsAt(here, later(here, 5)), { ...first, password: PASSWORD, name: "Its owner" });
    expect(codeOf(await confirmEmail(accountsAt(here), { token: early }))).toBe("link-dead");
    const token = await linkSecret(here, first.email, /Confirm/);
    const confirmWith = (password?: string) =>
      confirmEmail(accountsAt(here, later(here, 10)), { token, password });
    // Whoever owns the mailbox confirms only a password that is their own.
    expect(fieldsOf(await confirmWith(OTHER_PASSWORD))).toEqual({ password: ["password-of-registration"] });
    expect(fieldsOf(await confirmWith())).toEqual({ password: ["required"] });
    expect(granted(await confirmWith(PASSWORD))).toMatchObject({ changed: false });
    expect(await tryIn(first.email, OTHER_PASSWORD)).toBe("sign-in-refused");
    expect(await tryIn(first.email)).toBe("ok");
  });

  it("makes one account of the same form sent twice at once", async () => {
    const given = form();
    const answers = await Promise.all([register(accountsAt(here), given), register(accountsAt(here), given)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await here.owner.select().from(accounts).where(eq(accounts.email, given.email))).toHaveLength(1);
  });

  it("writes nothing for bad input", async () => {
    const before = await here.owner.select().from(accounts);
    const bad: [Record<string, unknown>, Record<string, string[]>][] = [
      [form({ terms: "" }), { terms: ["terms-needed"] }],
      [form({ password: "short" }), { password: ["password-short"] }],
      [
        form({ name: "", email: "no address", password: "short", terms: "" }),
        {
          name: ["required"],
          email: ["invalid-email"],
          password: ["password-short"],
          terms: ["terms-needed"],
        },
      ],
      [form({ password: "" }), { password: ["required"] }],
      [form({ password: "Landfall portal access" }), { password: ["password-context"] }],
      [form({ email: "no address" }), { email: ["invalid-email"] }],
      [form({ name: "" }), { name: ["required"] }],
      [form({ name: "a\u0000b" }), { name: ["unsafe-characters"] }],
      [form({ password: "seven quiet otters \ud800" }), { password: ["unsafe-characters"] }],
      [form({ timeZone: "Moon/Base" }), { timeZone: ["unknown-time-zone"] }],
      [form({ admin: "yes" }), { _form: ["unexpected"] }],
    ];
    for (const [given, fields] of bad)
      expect(fieldsOf(await register(accountsAt(here), given))).toEqual(fields);
    expect(await here.owner.select().from(accounts)).toHaveLength(before.length);
  });

  it("sends an address at most five mails in a quarter of an hour", async () => {
    const given = form();
    for (let tries = 0; tries < 5; tries += 1) granted(await register(accountsAt(here), given));
    expect(codeOf(await register(accountsAt(here), given))).toBe("too-many");
    expect(await mailsTo(here, given.email)).toHaveLength(5);
  });

  it("is the portal's own work: nobody signed in may call it", async () => {
    const person = await here.person();
    expect(codeOf(await register(await asAccount(here, person), form()))).toBe("forbidden");
  });
});

describe("an invited person's account", () => {
  const given = async (email: string) => ({
    ...{ email, name: "Kim", language: "en", timeZone: "UTC" },
    passwordHash: await preparePassword(PASSWORD, { email, name: "Kim" }),
  });

  it("is confirmed from the start, and takes over a registration that never was", async () => {
    const pending = form({ password: OTHER_PASSWORD });
    await register(accountsAt(here), pending);
    const invited = await given(pending.email);
    const context = accountsAt(here);
    const id = await context.write((tx) => createVerifiedAccount(tx, invited, context));
    expect((await accountOf(pending.email))?.id).toBe(id);
    expect([await tryIn(pending.email), await tryIn(pending.email, OTHER_PASSWORD)]).toEqual([
      "ok",
      "sign-in-refused",
    ]);
  });

  it("is refused where a confirmed account stands", async () => {
    const person = await here.person();
    const invited = await given(person.email);
    const context = accountsAt(here);
    await expect(context.write((tx) => createVerifiedAccount(tx, invited, context))).rejects.toMatchObject({
      code: "account-exists",
    });
    expect((await accountOf(person.email))?.name).toBe(person.name);
  });
});

describe("a forgotten password", () => {
  it("is replaced by the link of a mail, once, and every session ends", async () => {
    const person = await here.person();
    await giveCredentials(here, person);
    granted(await requestReset(accountsAt(here), { email: person.email }));
    const token = await linkSecret(here, person.email, /new password/);
    granted(await resetPassword(accountsAt(here), { token, password: OTHER_PASSWORD }));
    await expect(asAccount(here, person)).rejects.toMatchObject({ code: "signed-out" });
    expect([await tryIn(person.email), await tryIn(person.email, OTHER_PASSWORD)]).toEqual([
      "sign-in-refused",
      "ok",
    ]);
    const again = { token, password: PASSWORD };
    expect(codeOf(await resetPassword(accountsAt(here), again))).toBe("link-dead");
    expect((await mailsTo(here, person.email)).map(({ subject }) => subject)).toContain(
      "Your password was changed",
    );
  });

  it("answers alike where there is no account, and sends nothing", async () => {
    const [person, before] = [await here.person(), await here.owner.select().from(mails)];
    const known = granted(await requestReset(accountsAt(here), { email: person.email }));
    const unknown = granted(await requestReset(accountsAt(here), { email: "nobody@firm.example" }));
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await here.owner.select().from(mails)).toHaveLength(before.length + 1);
  });

  it("keeps the link for another try when the new password is refused, for an hour", async () => {
    const person = await here.person();
    await giveCredentials(here, person);
    await requestReset(accountsAt(here), { email: person.email });
    const token = await linkSecret(here, person.email, /new password/);
    const weak = await resetPassword(accountsAt(here), { token, password: "passwordpassword" });
    expect(codeOf(weak)).toBe("invalid");
    const late = accountsAt(here, later(here, 3601));
    expect(codeOf(await resetPassword(late, { token, password: OTHER_PASSWORD }))).toBe("link-dead");
    expect(codeOf(await resetPassword(accountsAt(here), { token, password: OTHER_PASSWORD }))).toBe("ok");
  });
});
