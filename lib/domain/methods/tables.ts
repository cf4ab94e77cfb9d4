import { ACHTENHAGEN_TABLES } from "@/lib/domain/methods/achtenhagen";
import { ACHTENHAGEN_CONTEXT } from "@/lib/domain/methods/achtenhagen-context";
import { ILKEVICH_TABLES } from "@/lib/domain/methods/ilkevich";
import { LINDER_TABLES } from "@/lib/domain/methods/linder";
import { REZVANI_TABLES } from "@/lib/domain/methods/rezvani";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import type { SourceId } from "@/lib/domain/sources";

/** Every table and rule of each source that is at work in the portal, in the source's order. */
export const SOURCE_TABLES: Readonly<Record<SourceId, readonly SourceTable[]>> = {
  "linder-2024": LINDER_TABLES,
  "ilkevich-2025": ILKEVICH_TABLES,
  "achtenhagen-2011": [...ACHTENHAGEN_TABLES, ...ACHTENHAGEN_CONTEXT],
  "rezvani-2024": REZVANI_TABLES,
  "yakushev-2020": [],
};
