import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { AuthError } from "next-auth";
import type { FormInput } from "@/lib/form-data";
import { hatHome, type WearableHat } from "@/lib/hats/types";
import { knownLanguage } from "@/lib/i18n/texts";
import { signIn } from "./auth";
import { STEP_COOKIE } from "./cookies";
import { safeNext } from "./safe-next";

const STEP_SECONDS = 300;

/** Turns a ticket into a session and goes where the person was heading: the page asked for, the only hat, the account. */
export async function enterPortal(
  signed: { ticket: string; hats: readonly WearableHat[] },
  next: unknown,
): Promise<boolean> {
  const userAgent = (await headers()).get("user-agent") ?? "";
  try {
    await signIn("credentials", { ticket: signed.ticket, userAgent, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) return false;
    throw error;
  }
  (await cookies()).delete({ name: STEP_COOKIE, path: "/", secure: true });
  const [first, second] = signed.hats;
  redirect(safeNext(next) ?? (first && !second ? hatHome(first) : "/account"));
}

/** Keeps the proof of the password until the code is given. */
export async function rememberStep(stepToken: string): Promise<void> {
  const options = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;
  (await cookies()).set(STEP_COOKIE, stepToken, { ...options, maxAge: STEP_SECONDS });
}

export const stepToken = async (): Promise<string> => (await cookies()).get(STEP_COOKIE)?.value ?? "";

/** A public path in the language of the form, with the page to go on to. */
export function publicPath(form: FormInput, path: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more);
  const next = safeNext(form.next);
  if (next) query.set("next", next);
  const search = query.toString();
  return `/${knownLanguage(String(form.locale ?? ""))}${path}${search ? `?${search}` : ""}`;
}
