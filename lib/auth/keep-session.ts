import "server-only";
import { headers } from "next/headers";
import { after } from "next/server";
import { touchSession } from "@/lib/accounts/commands/touch-session";
import type { Context } from "@/lib/context/context";

/** Notes after the answer that the session is in use. A page fetched ahead was not asked for by anybody. */
export async function keepSession(context: Context): Promise<void> {
  const asked = await headers();
  const ahead = asked.has("next-router-prefetch") || asked.get("sec-purpose")?.includes("prefetch");
  if (!ahead) after(() => touchSession(context));
}
