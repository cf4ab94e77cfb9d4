import { eligibleFor, type Rejections } from "@/lib/domain/pairing/eligible";
import { scoresFor } from "@/lib/domain/pairing/fast-score";
import { placesIn, rosterOf } from "@/lib/domain/pairing/roster";
import type { PairingFirm, PairingMentor, Weights } from "@/lib/domain/pairing/types";
import type { WaveEdge } from "@/lib/domain/waves/types";

/** What a wave can choose from, and why it cannot choose the rest. */
export type Pairs = {
  edges: WaveEdge[];
  /** By firm: how many mentors each hard rule kept away. */
  rejected: ReadonlyMap<string, Rejections>;
};

/** Every pair that the hard rules let through, with its score, in the order of firms and mentors given. */
export function pairsOf(
  firms: readonly PairingFirm[],
  mentors: readonly PairingMentor[],
  weights: Weights,
): Pairs {
  const roster = rosterOf(mentors);
  const edges: WaveEdge[] = [];
  const rejected = new Map<string, Rejections>();
  for (const firm of firms) {
    const found = eligibleFor(firm, roster);
    rejected.set(firm.id, found.rejected);
    const places = placesIn(found.open);
    const scores = scoresFor(firm, roster, weights, places);
    for (let at = 0; at < places.length; at++) {
      const mentor = mentors[places[at] ?? 0];
      if (mentor) edges.push({ firm: firm.id, mentor: mentor.id, score: scores[at] ?? 0 });
    }
  }
  return { edges, rejected };
}
