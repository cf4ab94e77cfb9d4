import { beforeAll, describe, expect, it } from "vitest";
import { changeEmail } from "@/lib/accounts/commands/change-email";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { confirmEmail } from "@/lib/accounts/commands/confirm-email";
import { requestReset } from "@/lib/accounts/commands/request-reset";
import { resetPassword } from "@/lib/accounts/commands/reset-password";
import { type World, world } from "../../support/world";
import {
  accountsAt,
  asAccount,
  codeOf,
  giveCredentials,
  granted,
  linkSecret,
  OTHER_PASSWORD,
  PASSWORD,
  settings,
} from "./account-life";

let here: World;
beforeAll(async () => {
  settings();
  here = await world();
});

/** Somebody who knows the password has asked for another address; the link lies in the other mailbox. */
async function askedByThief() {
  const owner = await here.person();
  await giveCredentials(here, owner);
  const email = `thief-${owner.id}@people.example`;
  granted(await changeEmail(await asAccount(here, owner), { email, currentPassword: PASSWORD }));
  return { owner, token: await linkSecret(here, email, /new e-mail/) };
}

describe("a link to another address is dead once the owner", () => {
  it("changed the password, as the notice advises", async () => {
    const { owner, token } = await askedByThief();
    const change = { currentPassword: PASSWORD, password: OTHER_PASSWORD };
    granted(await changePassword(await asAccount(here, owner), change));
    expect(codeOf(await confirmEmail(accountsAt(here), { token }))).toBe("link-dead");
  });

  it("chose a new one by mail", async () => {
    const { owner, token } = await askedByThief();
    granted(await requestReset(accountsAt(here), { email: owner.email }));
    const reset = await linkSecret(here, owner.email, /new password/);
    granted(await resetPassword(accountsAt(here), { token: reset, password: OTHER_PASSWORD }));
    expect(codeOf(await confirmEmail(accountsAt(here), { token }))).toBe("link-dead");
  });
});
