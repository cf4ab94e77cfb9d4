import { HARD_RULES, type HardRule, type PairingFirm, type PairingMentor } from "@/lib/domain/pairing/types";

const shares = (one: readonly string[], other: readonly string[]) => one.some((each) => other.includes(each));

/** Every market that a firm is in or wants to be in. */
export const marketsOf = (firm: PairingFirm): string[] => [
  ...new Set([...firm.markets, ...firm.presentMarkets]),
];

const FAILS: Readonly<Record<HardRule, (firm: PairingFirm, mentor: PairingMentor) => boolean>> = {
  agency: (firm, mentor) => firm.agencyId !== mentor.agencyId,
  avoided: (firm, mentor) => firm.avoids.includes(mentor.id) || mentor.avoids.includes(firm.id),
  "same-owner": (firm, mentor) => shares(firm.people, mentor.people),
  absent: (_, mentor) => mentor.absent,
  full: (_, mentor) => mentor.active >= mentor.capacity,
  "no-common-language": (firm, mentor) => !mentor.languages.some(({ code }) => firm.languages.includes(code)),
  "without-this-market": (firm, mentor) =>
    firm.markets.length > 0 && !mentor.markets.some(({ country }) => firm.markets.includes(country)),
  competitor: (firm, mentor) => competes(firm, mentor) && !bothAgree(firm, mentor),
};

function competes(firm: PairingFirm, { businesses }: PairingMentor): boolean {
  const markets = marketsOf(firm);
  return businesses.some(
    ({ division, markets: theirs }) => division === firm.division && shares(markets, theirs),
  );
}

/** A firm and a mentor who compete may still work together, if both said so beforehand. */
export const bothAgree = (firm: PairingFirm, mentor: PairingMentor): boolean =>
  firm.agreesTo.includes(mentor.id) && mentor.agreesTo.includes(firm.id);

/** The first hard rule that keeps the two apart; null where none does. */
export function firstFailed(firm: PairingFirm, mentor: PairingMentor): HardRule | null {
  return HARD_RULES.find((rule) => FAILS[rule](firm, mentor)) ?? null;
}

/** Every hard rule that keeps the two apart, in order. */
export function allFailed(firm: PairingFirm, mentor: PairingMentor): HardRule[] {
  return HARD_RULES.filter((rule) => FAILS[rule](firm, mentor));
}
