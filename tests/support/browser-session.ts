import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { SESSION_COOKIE } from "@/lib/auth/cookies";

const DAY = 86_400;

/** The cookie that a person's browser holds; the session row it belongs to is in the database already. */
export async function sessionCookie(sessionSecret: string): Promise<string> {
  return encode({
    token: { sid: sessionSecret },
    secret: required("E2E_AUTH_SECRET"),
    salt: SESSION_COOKIE,
    maxAge: DAY,
  });
}

/** For requests without a browser. */
export const cookieHeader = async (sessionSecret: string): Promise<string> =>
  `${SESSION_COOKIE}=${await sessionCookie(sessionSecret)}`;

/** Signs a browser in without the sign-in pages. */
export async function signInAs(browser: BrowserContext, sessionSecret: string): Promise<void> {
  const value = await sessionCookie(sessionSecret);
  // By host and not by address: the browser takes a secure cookie over plain http from the loopback address only.
  const place = { domain: new URL(required("E2E_ORIGIN")).hostname, path: "/" };
  await browser.addCookies([
    { name: SESSION_COOKIE, value, ...place, secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}

export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser tests' set-up gives it.`);
  return value;
}
