import { DomainError } from "@/lib/domain/error";
import {
  type Delegation,
  type Experienced,
  type Newcomer,
  VISIT_VALUE,
  type VisitInput,
  type VisitValue,
} from "@/lib/domain/visits/types";

/** People and delegations that one plan is made for, at most. */
const MOST_PEOPLE = 4000;
const MOST_DELEGATIONS = 400;

const MOST_POINTS = 1_000_000;

/** What came in, whole and by id. */
export type CheckedVisits = {
  delegations: Delegation[];
  newcomers: Newcomer[];
  experienced: Experienced[];
  conflicts: readonly (readonly [string, string])[];
  value: VisitValue;
};

/**
 * Reads what came in. Throws `malformed-plan`, `duplicate-delegation`, `duplicate-person`, `unknown-delegation`,
 * `unknown-person`, `self-conflict`, `week-out-of-range`, `seats-out-of-range`, `minimum-out-of-range`,
 * `limit-out-of-range`, `years-out-of-range`, `value-out-of-range`, `plan-too-large`.
 */
export function checkedVisits(input: VisitInput): CheckedVisits {
  if (!isThing(input)) throw malformed();
  const delegations = byId(input.delegations, "duplicate-delegation", "Each delegation is listed once.");
  for (const delegation of delegations.values()) checkDelegation(delegation);
  const twice = [
    "duplicate-person",
    "Each person takes part once, as newcomer or as experienced member.",
  ] as const;
  const newcomers = byId(input.newcomers, ...twice);
  const experienced = byId(input.experienced, ...twice);
  for (const id of newcomers.keys()) if (experienced.has(id)) throw new DomainError(...twice);
  if (newcomers.size + experienced.size > MOST_PEOPLE || delegations.size > MOST_DELEGATIONS)
    throw new DomainError("plan-too-large", "These are too many people or delegations for one plan.");
  for (const { sector, markets, available, ready } of newcomers.values()) {
    checkTraveller(sector, available, delegations);
    checkTexts(markets);
    if (ready !== undefined && typeof ready !== "boolean") throw malformed();
  }
  for (const { sector, markets, available, limit } of experienced.values()) {
    checkTraveller(sector, available, delegations);
    checkYears(markets);
    if (!isCount(limit))
      throw new DomainError("limit-out-of-range", "A limit is a whole number of delegations, 0 or more.");
  }
  checkConflicts(input.conflicts, newcomers, experienced);
  return {
    delegations: sorted(delegations),
    newcomers: sorted(newcomers),
    experienced: sorted(experienced),
    conflicts: input.conflicts,
    value: checkedValue(input.value),
  };
}

const isThing = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const malformed = () =>
  new DomainError(
    "malformed-plan",
    "Delegations, people and conflicts have to be lists, with ids and texts.",
  );

function checkDelegation({ market, week, seats, minNewcomers, minExperienced }: Delegation): void {
  if (!isText(market)) throw malformed();
  if (!Number.isSafeInteger(week))
    throw new DomainError("week-out-of-range", "A week is given as a whole number.");
  if (!isCount(seats))
    throw new DomainError("seats-out-of-range", "A delegation has a whole number of seats, 0 or more.");
  if (!isCount(minNewcomers) || !isCount(minExperienced))
    throw new DomainError("minimum-out-of-range", "A minimum is a whole number of people, 0 or more.");
}

function checkTraveller(
  sector: unknown,
  available: readonly string[],
  delegations: ReadonlyMap<string, Delegation>,
): void {
  if (typeof sector !== "string") throw malformed();
  checkTexts(available);
  if (available.some((id) => !delegations.has(id)))
    throw new DomainError(
      "unknown-delegation",
      "Somebody is available for a delegation that is not planned.",
    );
}

function checkTexts(list: readonly string[]): void {
  if (!Array.isArray(list) || !list.every(isText)) throw malformed();
}

function checkYears(markets: Readonly<Record<string, number>>): void {
  if (!isThing(markets)) throw malformed();
  if (!Object.values(markets).every((years) => Number.isFinite(years) && years >= 0))
    throw new DomainError("years-out-of-range", "Years in a market are a number, 0 or more.");
}

function checkConflicts(
  conflicts: VisitInput["conflicts"],
  newcomers: ReadonlyMap<string, Newcomer>,
  experienced: ReadonlyMap<string, Experienced>,
): void {
  if (!Array.isArray(conflicts)) throw malformed();
  for (const pair of conflicts) {
    if (!Array.isArray(pair) || pair.length !== 2) throw malformed();
    if (pair.some((id) => !newcomers.has(id) && !experienced.has(id)))
      throw new DomainError("unknown-person", "A conflict names somebody who does not take part.");
    if (pair[0] === pair[1])
      throw new DomainError("self-conflict", "Nobody is in conflict with himself or herself.");
  }
}

function checkedValue(value: Partial<VisitValue> = {}): VisitValue {
  if (!isThing(value)) throw malformed();
  const known = Object.keys(VISIT_VALUE);
  for (const [name, points] of Object.entries(value)) {
    if (points === undefined) continue;
    if (!known.includes(name) || !isCount(points) || points > MOST_POINTS)
      throw new DomainError(
        "value-out-of-range",
        `Points for ${known.join(", ")} are whole numbers from 0 to ${MOST_POINTS}.`,
      );
  }
  const points = (name: keyof VisitValue): number => value[name] ?? VISIT_VALUE[name];
  return {
    served: points("served"),
    wish: points("wish"),
    near: points("near"),
    years: points("years"),
    mix: points("mix"),
  };
}

/** By UTF-16 code units: the same order on every machine and in every language. */
const sorted = <Each extends { id: string }>(things: ReadonlyMap<string, Each>): Each[] =>
  [...things.values()].sort((one, other) => (one.id < other.id ? -1 : 1));

function byId<Each extends { id: string }>(
  list: readonly Each[],
  code: string,
  message: string,
): Map<string, Each> {
  if (!Array.isArray(list) || !list.every(isThing)) throw malformed();
  const found = new Map<string, Each>();
  for (const each of list) {
    if (!isText(each.id)) throw malformed();
    if (found.has(each.id)) throw new DomainError(code, message);
    found.set(each.id, each);
  }
  return found;
}
