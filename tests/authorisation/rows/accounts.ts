import { changeEmail } from "@/lib/accounts/commands/change-email";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { changeProfile } from "@/lib/accounts/commands/change-profile";
import { confirmEmail } from "@/lib/accounts/commands/confirm-email";
import { confirmSecondFactor } from "@/lib/accounts/commands/confirm-second-factor";
import { disableSecondFactor } from "@/lib/accounts/commands/disable-second-factor";
import { endOtherSessions } from "@/lib/accounts/commands/end-other-sessions";
import { endOwnSession } from "@/lib/accounts/commands/end-own-session";
import { openSession } from "@/lib/accounts/commands/open-session";
import { register } from "@/lib/accounts/commands/register";
import { renewRecoveryCodes } from "@/lib/accounts/commands/renew-recovery-codes";
import { requestReset } from "@/lib/accounts/commands/request-reset";
import { resetPassword } from "@/lib/accounts/commands/reset-password";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { signInCode } from "@/lib/accounts/commands/sign-in-code";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { startSecondFactor } from "@/lib/accounts/commands/start-second-factor";
import { OTHER_PASSWORD, PASSWORD } from "../../lib/accounts/account-life";
import type { Row } from "./row";

const own = { may: ["account"], reach: "none" } as const;
// Called by the pages of people who are not signed in, under the portal's own hat and nobody else's.
const portal = { may: ["portal"], reach: "none", nobody: "forbidden" } as const;
const address = "203.0.113.7";
const proof = { currentPassword: PASSWORD };

export const accountRows: readonly Row[] = [
  { command: changeEmail, ...own, form: () => ({ ...proof, email: "new@people.example" }) },
  { command: changePassword, ...own, form: () => ({ ...proof, password: OTHER_PASSWORD }) },
  {
    command: changeProfile,
    ...own,
    form: () => ({ name: "A New Name", language: "en", timeZone: "Europe/Oslo", version: "1" }),
  },
  {
    command: confirmSecondFactor,
    ...own,
    cells: { "account × own": "second-factor-is-on" },
    form: (_, { code }) => ({ code }),
  },
  { command: disableSecondFactor, ...own, form: (_, { code }) => ({ ...proof, code }) },
  { command: renewRecoveryCodes, ...own, form: (_, { code }) => ({ ...proof, code }) },
  {
    command: startSecondFactor,
    ...own,
    cells: { "account × own": "second-factor-is-on" },
    form: () => ({}),
  },
  { command: endOtherSessions, ...own, form: () => ({}) },
  { command: endOwnSession, may: ["account"], reach: "firm", form: ({ sessionId }) => ({ sessionId }) },
  { command: signOut, ...own, form: () => ({}) },
  {
    command: register,
    ...portal,
    form: () => ({
      name: "A Newcomer",
      email: "newcomer@people.example",
      password: OTHER_PASSWORD,
      language: "en",
      timeZone: "Europe/Oslo",
      terms: "on",
      agency: "here",
      address,
    }),
  },
  {
    command: confirmEmail,
    ...portal,
    form: (_, { verify }) => ({ token: verify, password: PASSWORD, address }),
  },
  { command: signIn, ...portal, form: (_, { email }) => ({ email, password: PASSWORD, address }) },
  { command: signInCode, ...portal, form: (_, { step, code }) => ({ stepToken: step, code, address }) },
  { command: requestReset, ...portal, form: (_, { email }) => ({ email, address }) },
  {
    command: resetPassword,
    ...portal,
    form: (_, { reset }) => ({ token: reset, password: OTHER_PASSWORD, address }),
  },
  {
    command: openSession,
    ...portal,
    nobody: "signed-out",
    form: (_, { ticket }) => ({ ticket, userAgent: "A browser" }),
  },
];
