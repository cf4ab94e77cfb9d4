import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { openSession } from "@/lib/accounts/commands/open-session";
import { accountsContext } from "@/lib/context/request";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { CALLBACK_COOKIE, CSRF_COOKIE, SESSION_COOKIE, SESSION_DAYS } from "./cookies";

const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: true } as const;

/**
 * Auth.js carries one thing: an opaque session value in an encrypted cookie. It accepts a single-use ticket only,
 * which our own sign-in command issues after limiter, password and code; the session row decides at each request.
 * Its endpoints are not served: server actions call it, and its own pages, redirects and refreshed cookies serve nobody.
 */
export const { signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  useSecureCookies: true,
  session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 3600 },
  pages: { signIn: "/en/sign-in", error: "/en/sign-in" },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: cookie },
    csrfToken: { name: CSRF_COOKIE, options: cookie },
    callbackUrl: { name: CALLBACK_COOKIE, options: cookie },
  },
  providers: [
    Credentials({
      credentials: { ticket: {}, userAgent: {} },
      async authorize(given) {
        if (typeof given?.ticket !== "string") return null;
        const userAgent = typeof given.userAgent === "string" ? given.userAgent : "";
        const opened = await openSession(await accountsContext(), { ticket: given.ticket, userAgent });
        return opened.ok ? { id: opened.value.secret } : null;
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user?.id ? { sid: user.id } : token;
    },
    // Nothing of the token is for the browser's scripts.
    session: ({ session }) => ({ expires: session.expires }),
  },
  logger: {
    error: (error) => log.warn({ auth: error.name }, "auth"),
    warn: () => undefined,
    debug: () => undefined,
  },
}));
