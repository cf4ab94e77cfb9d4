/** Newcomers in a group for each experienced member in it, at most. */
export const NEWCOMERS_PER_EXPERIENCED = 3;

/** Newcomers that one experienced member is the buddy of on one delegation, at most. */
export const BUDDIES_PER_EXPERIENCED = 4;

/**
 * A visit to a market. `week`: any whole number; delegations of one week cannot be joined by the same person.
 * `seats`: newcomers and experienced members together; whole, 0 or more, as the minimums are.
 */
export type Delegation = {
  id: string;
  market: string;
  week: number;
  seats: number;
  minNewcomers: number;
  minExperienced: number;
};

/**
 * Someone new to the market. `sector`: a NACE division ("28", "28.4", "C28") or section ("C"); any other text is near
 * to itself alone. `markets`: in order of wish; nobody is sent to a market that is not among them. `available`: ids of
 * delegations. `ready`: is the firm ready to go abroad (true), early on the way (false), or is that not known?
 */
export type Newcomer = {
  id: string;
  sector: string;
  markets: readonly string[];
  available: readonly string[];
  ready?: boolean;
};

/**
 * A manager who knows markets. `markets`: years in each; who has none in a market does not join a delegation to it.
 * `limit`: delegations that this person joins at most; whole, 0 or more.
 */
export type Experienced = {
  id: string;
  sector: string;
  markets: Readonly<Record<string, number>>;
  available: readonly string[];
  limit: number;
};

/**
 * What a plan is worth: the sum of these points, each a whole number from 0 to a million.
 *
 * - `served`: each newcomer who travels. By far the most: a seat for one more newcomer beats everything that could be
 *   made better for another.
 * - `wish`: the newcomer's first market; two thirds of it for the second, one third for the third, 0 for later ones.
 * - `near`: a buddy in the newcomer's division; half of it in the same section only.
 * - `years`: a buddy with eight years or more in the market; half of it from three years on.
 * - `mix`: each newcomer early on the way who travels in a group with a ready one, one for one.
 *
 * No source gives numbers: the defaults are judgements of the portal. They are coarse on purpose: finer ones would feign
 * a precision that nobody has, and plans that differ by next to nothing take long to tell apart.
 */
export type VisitValue = { served: number; wish: number; near: number; years: number; mix: number };

export const VISIT_VALUE: Readonly<VisitValue> = { served: 1000, wish: 300, near: 200, years: 200, mix: 100 };

export type VisitInput = {
  delegations: readonly Delegation[];
  newcomers: readonly Newcomer[];
  experienced: readonly Experienced[];
  /** Pairs that may not travel together, in any order; newcomers and experienced members alike. */
  conflicts: readonly (readonly [string, string])[];
  /** Other points than the default ones. */
  value?: Partial<VisitValue>;
};

/** A seat that is taken whatever else. */
export type LockedSeat = { person: string; delegation: string };

/**
 * `iterations`: steps of the local search, always as many. `proveSeconds`: how long the solver may look for a better
 * plan and a proof; 0 asks for none. `locked`: seats that are taken whatever else: what would the plan be then?
 */
export type VisitOptions = {
  iterations?: number;
  proveSeconds?: number;
  locked?: readonly LockedSeat[];
};

export type Group = {
  delegation: string;
  newcomers: string[];
  experienced: string[];
  /** One for each newcomer. */
  buddies: [newcomer: string, experienced: string][];
};

/** Why somebody does not travel, or a delegation does not take place: a code for the program, a sentence for people. */
export type LeftOut = { id: string; code: string; because: string };

/**
 * How far the proof went. `complete`: there is no better plan. `stopped`: the time was over. `not-asked`: no time was given. `unavailable`: the
 * solver could not run. In all but the first the bound says how much better a plan could be at most.
 */
export type Proof = "complete" | "stopped" | "not-asked" | "unavailable";

/**
 * `groups`: delegations that take place, by id, and in them people by id. `left`: who does not travel, by id.
 * `cancelled`: delegations that do not take place. `value`: points of the plan. `bound`: what no plan can exceed.
 * `proved`: the two are equal, so there is no better plan.
 */
export type VisitPlan = {
  groups: Group[];
  left: LeftOut[];
  cancelled: LeftOut[];
  value: number;
  bound: number;
  proved: boolean;
  proof: Proof;
};
