import type { SourceRef } from "@/lib/domain/sources";

/** The subject is the source's; the rule that is made of it is the portal's judgement. */
export const achtenhagenRule = (where: string): SourceRef => ({
  id: "achtenhagen-2011",
  where,
  judgement: true,
});
