import type { SourceId } from "@/lib/domain/sources";
import type methods from "@/messages/en/methods.json";

/** A table or a rule of a source that is at work in the portal. `page` shows it in full; its words are in the texts. */
export type MethodTable = { id: keyof typeof methods.tables; source: SourceId; page?: "antecedents" };

/** What of each source stands in the portal, in the source's order. */
export const METHOD_TABLES: readonly MethodTable[] = [
  { id: "phases", source: "linder-2024" },
  { id: "map", source: "linder-2024" },
  { id: "survey", source: "linder-2024" },
  { id: "steps", source: "ilkevich-2025" },
  { id: "modes", source: "ilkevich-2025" },
  { id: "stages", source: "ilkevich-2025" },
  { id: "areas", source: "achtenhagen-2011" },
  { id: "activities", source: "achtenhagen-2011" },
  { id: "barriers", source: "achtenhagen-2011" },
  { id: "panel", source: "rezvani-2024", page: "antecedents" },
  { id: "patterns", source: "rezvani-2024" },
];
