import { intensityOf } from "@/lib/domain/knowledge-innovation/intensity";
import { restsOn } from "@/lib/domain/knowledge-innovation/table3";
import type { KnowledgeProfile, MapCell, Unsupported } from "@/lib/domain/knowledge-innovation/types";
import { INNOVATIONS, type Phase } from "@/lib/domain/vocabulary";

/** The 36 cells of nine kinds of knowledge by four kinds of innovation, row by row in the order of the vocabulary. */
export function mapOf(
  profiles: readonly KnowledgeProfile[],
  unsupported: readonly Unsupported[],
  phase: Phase,
): MapCell[] {
  return profiles.flatMap(({ knowledge, score }) =>
    INNOVATIONS.map((innovation) => {
      const needed = restsOn(innovation, knowledge);
      return {
        knowledge,
        innovation,
        needed,
        calledFor: needed && intensityOf(innovation, phase) > 0,
        held: score,
        unsupported: unsupported.some(
          (found) => found.innovation === innovation && found.lacking.includes(knowledge),
        ),
      };
    }),
  );
}
