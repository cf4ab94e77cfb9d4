import type { Actor } from "@/lib/context/actor";
import type { OfferState } from "@/lib/domain/vocabulary";

/** Who writes what the agency offers. */
export function canEditOffers(actor: Actor): boolean {
  return actor.kind === "admin";
}

/** Any member of a firm may note its interest; noting is not applying. */
export function canNoteInterest(actor: Actor): boolean {
  return actor.kind === "member";
}

const NEXT: Record<OfferState, readonly OfferState[]> = {
  draft: ["published", "archived"],
  published: ["draft", "archived"],
  archived: ["draft"],
};

/** Where an offer can go from its state: an archived one comes back as a draft, never straight into the catalogue. */
export function canBecome(from: OfferState, to: OfferState): boolean {
  return NEXT[from].includes(to);
}
