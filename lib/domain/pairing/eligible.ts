import { bothAgree, marketsOf } from "@/lib/domain/pairing/hard-rules";
import { type Bits, competitorKey, put, type Roster } from "@/lib/domain/pairing/roster";
import { HARD_RULES, type HardRule, type PairingFirm } from "@/lib/domain/pairing/types";

/** How many mentors each hard rule kept from a firm, each mentor counted under the first rule that failed. */
export type Rejections = Readonly<Record<HardRule, number>>;

/** The mentors that every hard rule lets through, by their place in the roster, and how many each rule kept away. */
export function eligibleFor(firm: PairingFirm, roster: Roster): { open: Bits; rejected: Rejections } {
  const open = everyone(roster);
  const rejected = Object.fromEntries(HARD_RULES.map((rule) => [rule, 0])) as Record<HardRule, number>;
  for (const rule of HARD_RULES) {
    const { set, keeps } = ruled(rule, firm, roster);
    for (let at = 0; at < open.length; at++) {
      const before = open[at] ?? 0;
      const left = keeps ? before & (set[at] ?? 0) : before & ~(set[at] ?? 0);
      if (left === before) continue;
      rejected[rule] += ones(before ^ left);
      open[at] = left;
    }
  }
  return { open, rejected };
}

/** The mentors that a rule is about: those it keeps (`keeps`) or those it sends away. */
function ruled(rule: HardRule, firm: PairingFirm, roster: Roster): { set: Bits; keeps: boolean } {
  const none = () => new Uint32Array(roster.words);
  switch (rule) {
    case "agency":
      return { set: roster.byAgency.get(firm.agencyId) ?? none(), keeps: true };
    case "avoided":
      return { set: avoided(firm, roster), keeps: false };
    case "same-owner":
      return { set: union(firm.people, roster.byPerson, roster.words), keeps: false };
    case "absent":
      return { set: roster.absent, keeps: false };
    case "full":
      return { set: roster.full, keeps: false };
    case "no-common-language":
      return { set: union(firm.languages, roster.speaking, roster.words), keeps: true };
    case "without-this-market":
      return firm.markets.length === 0
        ? { set: none(), keeps: false }
        : { set: union(firm.markets, roster.inMarket, roster.words), keeps: true };
    case "competitor":
      return { set: competitors(firm, roster), keeps: false };
  }
}

function avoided(firm: PairingFirm, roster: Roster): Bits {
  const set = roster.avoidedBy.get(firm.id)?.slice() ?? new Uint32Array(roster.words);
  for (const id of firm.avoids) {
    const at = roster.placeOf.get(id);
    if (at !== undefined) put(set, at);
  }
  return set;
}

function competitors(firm: PairingFirm, roster: Roster): Bits {
  const { division } = firm;
  if (division === null) return new Uint32Array(roster.words);
  const keys = marketsOf(firm).map((market) => competitorKey(division, market));
  const set = union(keys, roster.competing, roster.words);
  for (const id of firm.agreesTo) {
    const at = roster.placeOf.get(id);
    const mentor = at === undefined ? undefined : roster.mentors[at];
    if (at !== undefined && mentor && bothAgree(firm, mentor))
      set[at >>> 5] = (set[at >>> 5] ?? 0) & ~(1 << (at & 31));
  }
  return set;
}

function union(keys: readonly string[], sets: ReadonlyMap<string, Bits>, words: number): Bits {
  const all = new Uint32Array(words);
  for (const key of keys) {
    const set = sets.get(key);
    if (set) for (let at = 0; at < words; at++) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  }
  return all;
}

function everyone({ words, mentors }: Roster): Bits {
  const all = new Uint32Array(words).fill(0xffffffff);
  const spare = words * 32 - mentors.length;
  if (words > 0 && spare > 0) all[words - 1] = 0xffffffff >>> spare;
  return all;
}

function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
