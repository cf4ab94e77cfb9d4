import { DomainError } from "@/lib/domain/error";
import { SIZE_CLASSES, type SizeClass } from "@/lib/domain/vocabulary";

/** Name and head count of a size class; `to` is inclusive, null where there is no upper end. */
export type SizeClassFacts = { id: SizeClass; name: string; from: number; to: number | null };

const FACTS: Record<SizeClass, Omit<SizeClassFacts, "id">> = {
  micro: { name: "Micro: fewer than 10 people", from: 0, to: 9 },
  small: { name: "Small: 10 to 49 people", from: 10, to: 49 },
  medium: { name: "Medium: 50 to 249 people", from: 50, to: 249 },
  large: { name: "Large: 250 people or more", from: 250, to: null },
};

/** The four classes by rising size (recommendation 2003/361/EC, head count only). */
export const SIZE_CLASS_FACTS: readonly SizeClassFacts[] = SIZE_CLASSES.map((id) => ({ id, ...FACTS[id] }));

/** The class of a firm with this many people. Throws `size.headcount` unless it is a whole number from 0. */
export function sizeClassOf(people: number): SizeClass {
  if (!Number.isSafeInteger(people) || people < 0)
    throw new DomainError("size.headcount", "The number of people must be a whole number, 0 or more.");
  return SIZE_CLASSES.find((id) => people <= (FACTS[id].to ?? people)) ?? "large";
}
