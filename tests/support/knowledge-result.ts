import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";

/** The diagnosis of a stored result of the assessment of knowledge and innovation. */
export function knowledgeIn(
  row: { instrument: string; diagnosis: unknown } | undefined,
): Diagnosis | undefined {
  return row?.instrument === "knowledge-innovation" ? (row.diagnosis as Diagnosis) : undefined;
}
