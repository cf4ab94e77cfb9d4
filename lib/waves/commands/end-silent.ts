import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { waves } from "@/db/schema/waves";
import { closeAssignment } from "@/lib/assignments/commands/close-assignment";
import type { AuditEntry } from "@/lib/command";

type Open = { tx: Tx; now: Date; audit: (entry: AuditEntry) => Promise<void> };
type Pair = { agencyId: string; waveId: string; firmId: string };

/** Where the firm came first because its mentor fell silent, that work ends now that another mentor has accepted. */
export async function endSilent(open: Open, { agencyId, waveId, firmId }: Pair): Promise<void> {
  const [wave] = await open.tx
    .select({ inputs: waves.inputs })
    .from(waves)
    .where(and(eq(waves.agencyId, agencyId), eq(waves.id, waveId)));
  const silent = wave?.inputs.silent?.[firmId];
  if (!silent) return;
  const closing = { agencyId, assignmentId: silent.assignment, because: "other-mentor" as const };
  await closeAssignment(open, closing);
}
