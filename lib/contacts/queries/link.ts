import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { hashSecret } from "@/lib/auth/secrets";
import type { Context } from "@/lib/context/context";
import type { Questioned } from "../types";

type Found = {
  agency_id: string;
  question_id: string;
  account_id: string;
  month: number;
  person_name: string;
  organisation: string;
  state: Questioned["state"];
};

/** What is behind a person's link, for the portal's own work; nothing for whoever left the firm. */
export async function questionOfLink(tx: Tx, token: string, now: Date): Promise<Found | null> {
  const { rows } = await tx.execute<Found>(
    sql`select * from question_of_link(${hashSecret(token)}, ${now.toISOString()}::timestamptz)`,
  );
  return rows[0] ?? null;
}

/** The question behind the link of a mail; null where the link is unknown or its person has left the firm. */
export async function getQuestionBehind(accountsContext: Context, token: string): Promise<Questioned | null> {
  if (token === "") return null;
  const found = await accountsContext.read((tx) => questionOfLink(tx, token, accountsContext.now));
  if (!found) return null;
  const { month, person_name: personName, organisation, state } = found;
  return { month, personName, organisation, state };
}
