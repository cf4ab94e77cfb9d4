import type { VisitInput } from "@/lib/domain/visits/types";
import { randomVisits } from "../support/random-visits";

/** A year of an agency: 200 newcomers, 60 experienced members, 12 delegations to 6 markets, and too few seats. */
export const benchVisits = (seed: number): VisitInput =>
  randomVisits(
    {
      delegations: 12,
      newcomers: 200,
      experienced: 60,
      markets: 6,
      weeks: 8,
      mostSeats: 20,
      divisions: 30,
      available: 0.7,
      competitors: 0.4,
      conflicts: 0.002,
      known: 0.8,
    },
    seed,
  );
