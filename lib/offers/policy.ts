import type { OfferState } from "@/lib/domain/vocabulary";

const NEXT: Record<OfferState, readonly OfferState[]> = {
  draft: ["published", "archived"],
  published: ["draft", "archived"],
  archived: ["draft"],
};

/** Where an offer can go from its state: an archived one comes back as a draft, never straight into the catalogue. */
export function canBecome(from: OfferState, to: OfferState): boolean {
  return NEXT[from].includes(to);
}
