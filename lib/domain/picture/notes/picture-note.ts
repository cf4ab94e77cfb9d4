import type { ConsistencyNote } from "@/lib/domain/knowledge-innovation/types";
import type { Facts } from "@/lib/domain/recommendations/facts";

type Found = Pick<ConsistencyNote, "sentence" | "items">;

/** A rule that finds what does not go together across questionnaires or with the profile; null where it does or is not known. */
export type PictureNote = Pick<ConsistencyNote, "id" | "severity"> & { find: (facts: Facts) => Found | null };

/** A note with these answers behind it. */
export const noted = (sentence: string, ...items: string[]): Found => ({ sentence, items });

/** Whether a level is known and at most, or at least, this one. */
export const upTo = (level: number | null, most: number): boolean => level !== null && level <= most;
export const from = (level: number | null, least: number): boolean => level !== null && level >= least;

/** Two questionnaires put nearly the same thing so many levels apart that one of the answers will be wrong. */
export const FAR_APART = { levels: 3, judgement: true } as const;
