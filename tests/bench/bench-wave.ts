import type { WaveInput } from "@/lib/domain/waves/types";
import { randomFrom } from "../support/random-wave";

/**
 * A wave as agencies have them: each firm has about 33 eligible mentors, some mentors suit most firms better, and
 * `seatsPerFirm` says how many seats there are for each firm. The same on every machine.
 */
export function benchWave(firms: number, mentors: number, seatsPerFirm: number): WaveInput {
  const random = randomFrom(firms + mentors);
  const seats = (seatsPerFirm * firms) / mentors;
  const suits = Array.from({ length: mentors }, () => random());
  const edges: WaveInput["edges"][number][] = [];
  for (let firm = 0; firm < firms; firm++) {
    const eligible = new Set<number>();
    const count = 16 + Math.floor(35 * random());
    while (eligible.size < count) eligible.add(Math.floor(mentors * random()));
    for (const mentor of eligible) {
      const score = Math.round(400 * (suits[mentor] ?? 0) + 600 * random());
      edges.push({ firm: `firm-${firm}`, mentor: `mentor-${mentor}`, score });
    }
  }
  return {
    firms: Array.from({ length: firms }, (_, firm) => ({
      id: `firm-${firm}`,
      waited: Math.floor(3 * random()),
    })),
    mentors: Array.from({ length: mentors }, (_, mentor) => ({
      id: `mentor-${mentor}`,
      capacity: Math.round(seats * (0.5 + random())),
    })),
    edges,
  };
}
