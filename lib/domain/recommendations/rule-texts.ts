import { knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import type { SourceId, SourceRef } from "@/lib/domain/sources";
import type { Activity, Knowledge } from "@/lib/domain/vocabulary";

/** The suggestion itself is the source's; steps and wording are the portal's. */
export const says = (id: SourceId, where: string): SourceRef => ({ id, where, judgement: false });

/** The source says what matters; what to do about it is the portal's judgement. */
export const drawnFrom = (id: SourceId, where: string): SourceRef => ({ id, where, judgement: true });

/** Keys of these activities for one kind of knowledge. */
export const moves = (knowledge: Knowledge, ...activities: Activity[]): string[] =>
  activities.map((activity) => knowledgeItem(knowledge, activity));
