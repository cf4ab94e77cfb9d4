import { agencies } from "@/db/schema/agencies";
import { type Context, type Origin, systemContext } from "@/lib/context/context";

/** Does a job's work in one agency after the other, each in a context of its own; returns how much it did in all. */
export async function inEachAgency(
  origin: Origin,
  job: string,
  work: (context: Context, agencyId: string) => Promise<number>,
): Promise<number> {
  const known = await systemContext(origin, null, job).read((tx) =>
    tx.select({ id: agencies.id }).from(agencies),
  );
  let done = 0;
  for (const { id } of known) done += await work(systemContext(origin, id, job), id);
  return done;
}
