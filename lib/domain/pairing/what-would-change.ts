import { allFailed } from "@/lib/domain/pairing/hard-rules";
import { scoreCard } from "@/lib/domain/pairing/parts";
import type { StoredInputs, StoredResult } from "@/lib/domain/pairing/stored-wave";
import type { HardRule, PairingFirm, PairingMentor, Weights } from "@/lib/domain/pairing/types";

/** What would have to be otherwise for a pair that one rule alone keeps apart. */
export type Change =
  | { kind: "language"; code: string }
  | { kind: "market"; country: string }
  | { kind: "agreement" }
  | { kind: "seat" }
  | { kind: "return" };

/** A mentor kept away by one rule alone. `free`: has a seat left in the wave, so that the change alone would do. */
export type NearMiss = { mentor: string; rule: HardRule; change: Change; score: number; free: boolean };

/**
 * The mentors that one rule alone keeps from a firm, best first: those with a seat left before the others, then by the
 * score that the pair would have. Whom somebody wants to avoid, and owners in common, are not for anyone to change.
 */
export function nearMisses(
  wave: { inputs: StoredInputs; weights: Weights; result: StoredResult },
  firmId: string,
  most = 5,
): NearMiss[] {
  const { inputs, weights, result } = wave;
  const firm = inputs.firms.find(({ id }) => id === firmId);
  if (!firm) return [];
  const used = new Map<string, number>();
  for (const { mentor } of result.pairs) used.set(mentor, (used.get(mentor) ?? 0) + 1);
  const found = inputs.mentors.flatMap((mentor): NearMiss[] => {
    if (isBarred(inputs, firmId, mentor.id)) return [];
    const [rule, ...more] = allFailed(firm, mentor);
    const [change] = rule && more.length === 0 ? changesFor(rule, mentor) : [];
    if (!rule || !change || stillApart(firm, mentor, change)) return [];
    const free = (used.get(mentor.id) ?? 0) < mentor.capacity - mentor.active;
    const { score } = scoreCard(changed(firm, change), mentor, weights);
    return [{ mentor: mentor.id, rule, change, score, free: free || change.kind === "seat" }];
  });
  return found
    .sort(
      (one, other) =>
        Number(other.free) - Number(one.free) ||
        other.score - one.score ||
        (one.mentor < other.mentor ? -1 : 1),
    )
    .slice(0, most);
}

/** What would lift a rule that alone keeps a mentor away, the mentor's strongest first; nothing where nobody can. */
export function changesFor(rule: HardRule, mentor: PairingMentor): Change[] {
  switch (rule) {
    case "no-common-language":
      return mentor.languages
        .toSorted((one, other) => other.level - one.level || (one.code < other.code ? -1 : 1))
        .map(({ code }) => ({ kind: "language", code }));
    case "without-this-market":
      return mentor.markets
        .toSorted((one, other) => other.years - one.years || (one.country < other.country ? -1 : 1))
        .map(({ country }) => ({ kind: "market", country }));
    case "competitor":
      return [{ kind: "agreement" }];
    case "full":
      return [{ kind: "seat" }];
    case "absent":
      return [{ kind: "return" }];
    case "agency":
    case "avoided":
    case "same-owner":
      return [];
  }
}

/** In a new market the two may compete. */
export const stillApart = (firm: PairingFirm, mentor: PairingMentor, change: Change): boolean =>
  change.kind === "market" && allFailed(changed(firm, change), mentor).length > 0;

/** The firm as it would be after the change. */
export function changed(firm: PairingFirm, change: Change): PairingFirm {
  switch (change.kind) {
    case "language":
      return { ...firm, languages: [...firm.languages, change.code] };
    case "market":
      return { ...firm, markets: [...firm.markets, change.country] };
    default:
      return firm;
  }
}

export type WhyUnmatched = "no-one-eligible" | "taken-out" | "seats-taken";

/**
 * Why a firm has no mentor: nobody was left by the rules, an administrator took out those who were, or their seats were
 * taken by others. `eligible`: mentors that the rules left.
 */
export function whyUnmatched(
  { inputs, result }: { inputs: StoredInputs; result: StoredResult },
  firmId: string,
  eligible: number,
): WhyUnmatched | null {
  if (!result.unmatched.includes(firmId)) return null;
  if (eligible === 0) return "no-one-eligible";
  const firm = inputs.firms.find(({ id }) => id === firmId);
  return firm && takenOut(inputs, firm).length >= eligible ? "taken-out" : "seats-taken";
}

/** Whether an administrator took the pair out. */
export const isBarred = ({ barred }: StoredInputs, firm: string, mentor: string): boolean =>
  barred.some((pair) => pair.firm === firm && pair.mentor === mentor);

/** The mentors whom no rule keeps from a firm, and whom an administrator took out. */
export const takenOut = (inputs: StoredInputs, firm: PairingFirm): PairingMentor[] =>
  inputs.mentors.filter(
    (mentor) => isBarred(inputs, firm.id, mentor.id) && allFailed(firm, mentor).length === 0,
  );
