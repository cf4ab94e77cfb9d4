import { headers } from "next/headers";
import { after } from "next/server";
import type { Context } from "@/lib/context/context";
import { log } from "@/lib/log";
import { recordVisit } from "@/lib/timeline/commands/record-visit";

export const prefetches = (heads: Headers) =>
  heads.has("next-router-prefetch") ||
  /prefetch|prerender/.test(`${heads.get("sec-purpose") ?? ""} ${heads.get("purpose") ?? ""}`);

/** Notes after the answer is sent that the person looked at the firm; a page that is only fetched ahead is no look. */
export async function noteVisit(context: Context, firmId: string): Promise<void> {
  if (prefetches(await headers())) return;
  after(async () => {
    const outcome = await recordVisit(context, { firmId });
    if (!outcome.ok) log.warn({ requestId: context.requestId, code: outcome.code }, "visit not noted");
  });
}
