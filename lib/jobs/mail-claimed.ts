import type { Tx } from "@/db/client";
import { type Mail, queueMail } from "./mail";

type Claimed<D> = {
  /** What the mail is about: several people may be told of one matter. */
  matter: (due: D) => string;
  /** Marks the matter as told; false where another worker was first. */
  claim: (due: D) => Promise<boolean>;
  mail: (due: D) => Mail;
};

/** Queues a mail for each row whose matter this worker is the first to claim; returns how many matters it claimed. */
export async function mailClaimed<D>(
  tx: Tx,
  rows: readonly D[],
  { matter, claim, mail }: Claimed<D>,
  now: Date,
): Promise<number> {
  const claimed = new Map<string, boolean>();
  for (const due of rows) {
    const mine = claimed.get(matter(due)) ?? (await claim(due));
    claimed.set(matter(due), mine);
    if (mine) await queueMail(tx, mail(due), now);
  }
  return [...claimed.values()].filter(Boolean).length;
}
