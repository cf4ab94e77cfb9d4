import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { appDatabase } from "@/db/app";
import { touchSession } from "@/lib/accounts/commands/touch-session";
import { guestHash } from "@/lib/auth/guest-cookie";
import { sessionHash } from "@/lib/auth/session-cookie";
import { Refusal } from "@/lib/errors";
import { isUuid } from "@/lib/form-data";
import { speak } from "@/lib/i18n/texts";
import type { Actor, ActorOf, Hat, Person } from "./actor";
import { type Context, contextFor, type Origin, systemContext } from "./context";

/** The clock is read once a request, so that everything in it happens at one moment. */
export const requestOrigin = cache(async (): Promise<Origin> => {
  const requestId = (await headers()).get("x-request-id") ?? crypto.randomUUID();
  return { database: appDatabase(), now: new Date(), requestId };
});

/** The context of a hat claimed by a form; throws refusals. */
export async function claimedContext(hat: Hat): Promise<Context> {
  const secretHash = hat.kind === "guest" ? await guestHash() : await sessionHash();
  const context = await contextFor(await requestOrigin(), hat, secretHash);
  speak(context.person?.language);
  return context;
}

export const accountsContext = async (): Promise<Context> =>
  systemContext(await requestOrigin(), null, "accounts");

const resolve = cache(async (kind: Hat["kind"], id: string | null): Promise<Context> => {
  const hat = kind === "account" ? { kind } : { kind, id: id ?? "" };
  try {
    const context = await claimedContext(hat);
    if (!(await headers()).has("next-router-prefetch")) after(() => touchSession(context));
    return context;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "signed-out" && kind === "guest") redirect("/en/panel");
    if (error.code === "signed-out") redirect(`/en/sign-in?next=${encodeURIComponent(await ownPath())}`);
    if (error.code === "second-factor") redirect("/account/second-factor");
    notFound();
  }
});

export type PageContext<A extends Actor> = Context<A> & { person: Person };

/** The context of a portal page: not signed in goes to sign-in and back; a hat not worn is not found. */
export async function memberPage(firmId: string) {
  return page<ActorOf<"member">>("member", firmId);
}
export async function mentorPage(agencyId: string) {
  return page<ActorOf<"mentor">>("mentor", agencyId);
}
export async function adminPage(agencyId: string) {
  return page<ActorOf<"admin">>("admin", agencyId);
}
export async function accountPage() {
  return page<ActorOf<"account">>("account", null);
}

/** An expert's page of a panel, of whoever is signed in; see `guestPage` for those without an account. */
export async function expertPage(panelId: string) {
  return page<ActorOf<"expert">>("expert", panelId);
}
/** The same for a guest, who has an access instead of a session; without one the public page says how to get it. */
export async function guestPage(panelId: string): Promise<Context<ActorOf<"expert">>> {
  return page<ActorOf<"expert">>("guest", panelId);
}

async function page<A extends Actor>(kind: Hat["kind"], id: string | null): Promise<PageContext<A>> {
  if (id !== null && !isUuid(id)) notFound();
  return (await resolve(kind, id?.toLowerCase() ?? null)) as PageContext<A>;
}

/** The person signed in, or null; for public pages that greet. */
export const signedIn = cache(async (): Promise<Context | null> => {
  if ((await sessionHash()) === null) return null;
  try {
    return await claimedContext({ kind: "account" });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
});

/** A public page of an agency: what is published, whoever looks. */
export async function publicContext(agencyId: string | null): Promise<Context> {
  return contextFor(await requestOrigin(), { kind: "anonymous", id: agencyId }, null);
}

async function ownPath(): Promise<string> {
  const path = (await headers()).get("x-landfall-path") ?? "/";
  return path.startsWith("/") && !path.startsWith("//") ? path : "/";
}
