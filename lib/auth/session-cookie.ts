import "server-only";
import { headers } from "next/headers";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/env";
import { SESSION_COOKIE } from "./cookies";
import { hashSecret } from "./secrets";

/** The hash of the opaque session value in the cookie, or null; whether it lives is for the row to say. */
export const sessionHash = cache(async (): Promise<string | null> => {
  const token = await getToken({
    req: { headers: await headers() },
    secret: env().AUTH_SECRET,
    salt: SESSION_COOKIE,
    cookieName: SESSION_COOKIE,
    secureCookie: true,
  }).catch(() => null);
  return typeof token?.sid === "string" ? hashSecret(token.sid) : null;
});
