import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import type { Delegation, Experienced, Newcomer, VisitInput } from "@/lib/domain/visits/types";
import { randomFrom } from "./random-wave";

export type VisitShape = {
  delegations: number;
  newcomers: number;
  experienced: number;
  markets: number;
  weeks: number;
  mostSeats: number;
  /** Different industries. */
  divisions: number;
  /** Chance that somebody is available for a delegation. */
  available: number;
  /** Chance that two people of one industry are competitors. */
  competitors: number;
  /** Chance that any other two people may not travel together. */
  conflicts: number;
  /** Chance that the readiness of a firm is known. */
  known: number;
};

/** A task of this shape: the same for the same seed. */
export function randomVisits(shape: VisitShape, seed: number): VisitInput {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const marketAt = (number: number) => `market ${number}`;
  const delegations: Delegation[] = Array.from({ length: shape.delegations }, (_, number) => {
    const seats = Math.ceil(shape.mostSeats * (0.5 + random() / 2));
    return {
      id: `delegation ${number}`,
      market: marketAt(number % shape.markets),
      week: upTo(shape.weeks - 1),
      seats,
      minNewcomers: upTo(Math.floor(seats / 3)),
      minExperienced: 1 + upTo(Math.floor(seats / 10)),
    };
  });
  const sectors = Array.from(
    { length: shape.divisions },
    () => NACE_DIVISIONS[upTo(NACE_DIVISIONS.length - 1)]?.code ?? "C",
  );
  const sector = () => sectors[upTo(shape.divisions - 1)] ?? "C";
  const available = () => delegations.filter(() => random() < shape.available).map(({ id }) => id);
  const markets = (most: number) => [
    ...new Set(Array.from({ length: 1 + upTo(most - 1) }, () => marketAt(upTo(shape.markets - 1)))),
  ];
  const newcomers: Newcomer[] = Array.from({ length: shape.newcomers }, (_, number) => ({
    id: `newcomer ${number}`,
    sector: sector(),
    markets: markets(3),
    available: available(),
    ready: random() < shape.known ? random() < 0.4 : undefined,
  }));
  const experienced: Experienced[] = Array.from({ length: shape.experienced }, (_, number) => ({
    id: `experienced ${number}`,
    sector: sector(),
    markets: Object.fromEntries(markets(4).map((market) => [market, 1 + upTo(14)])),
    available: available(),
    limit: 1 + upTo(2),
  }));
  const people = [...newcomers, ...experienced];
  const conflicts = people.flatMap((one, place) =>
    people
      .slice(place + 1)
      .filter((other) => random() < (one.sector === other.sector ? shape.competitors : shape.conflicts))
      .map((other): [string, string] => [one.id, other.id]),
  );
  return { delegations, newcomers, experienced, conflicts };
}
