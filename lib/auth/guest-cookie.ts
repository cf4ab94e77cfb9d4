import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { GUEST_COOKIE } from "./cookies";
import { hashSecret } from "./secrets";

/** The hash of a guest's access, or null; whether it lives is for the row to say. */
export const guestHash = cache(async (): Promise<string | null> => {
  const secret = (await cookies()).get(GUEST_COOKIE)?.value ?? "";
  return /^[\w-]{43}$/.test(secret) ? hashSecret(secret) : null;
});

/** Hands a guest's access to the browser, for as long as the row lets it live. */
export async function rememberGuest(secret: string, until: Date): Promise<void> {
  const options = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;
  (await cookies()).set(GUEST_COOKIE, secret, { ...options, expires: until });
}
