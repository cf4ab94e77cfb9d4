import type { SourceRef } from "@/lib/domain/sources";

/** The subject of the question is named by the source; the wording and the levels are the portal's. */
export const ilkevich = (where: string, judgement = true): SourceRef => ({
  id: "ilkevich-2025",
  where,
  judgement,
});
