import { bothAgree, marketsOf } from "@/lib/domain/pairing/hard-rules";
import { type Bits, competitorKey, put, type Roster, remove } from "@/lib/domain/pairing/roster";
import { HARD_RULES, type HardRule, type PairingFirm } from "@/lib/domain/pairing/types";

/** How many mentors each hard rule kept from a firm, each mentor counted under the first rule that failed. */
export type Rejections = Readonly<Record<HardRule, number>>;

/** The mentors that every hard rule lets through, by their place in the roster, and how many each rule kept away. */
export function eligibleFor(firm: PairingFirm, roster: Roster): { open: Bits; rejected: Rejections } {
  const open = roster.everyone.slice();
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
  switch (rule) {
    case "agency":
      return { set: roster.byAgency.get(firm.agencyId) ?? roster.nobody, keeps: true };
    case "avoided":
      return { set: avoided(firm, roster), keeps: false };
    case "same-owner":
      return { set: union(firm.people, roster.byPerson, roster), keeps: false };
    case "absent":
      return { set: roster.absent, keeps: false };
    case "full":
      return { set: roster.full, keeps: false };
    case "no-common-language":
      return { set: union(firm.languages, roster.speaking, roster), keeps: true };
    case "without-this-market":
      return firm.markets.length === 0
        ? { set: roster.nobody, keeps: false }
        : { set: union(firm.markets, roster.inMarket, roster), keeps: true };
    case "competitor":
      return { set: competitors(firm, roster), keeps: false };
  }
}

function avoided({ id, avoids }: PairingFirm, { avoidedBy, placeOf, nobody }: Roster): Bits {
  const places = avoids.flatMap((mentor) => placeOf.get(mentor) ?? []);
  const theirs = avoidedBy.get(id) ?? nobody;
  if (places.length === 0) return theirs;
  const set = theirs.slice();
  for (const at of places) put(set, at);
  return set;
}

function competitors(firm: PairingFirm, roster: Roster): Bits {
  const { division } = firm;
  if (division === null) return roster.nobody;
  const keys = marketsOf(firm).map((market) => competitorKey(division, market));
  const set = union(keys, roster.competing, roster);
  const agreed = firm.agreesTo.flatMap((id) => {
    const at = roster.placeOf.get(id);
    const mentor = at === undefined ? undefined : roster.mentors[at];
    return at !== undefined && mentor && bothAgree(firm, mentor) ? [at] : [];
  });
  if (agreed.length === 0) return set;
  const rivals = set.slice();
  for (const at of agreed) remove(rivals, at);
  return rivals;
}

/** The mentors of all these sets: the only one itself where there is one, so it must not be changed. */
function union(keys: readonly string[], sets: ReadonlyMap<string, Bits>, { words, nobody }: Roster): Bits {
  const found = keys.flatMap((key) => sets.get(key) ?? []);
  const [first = nobody, ...more] = found;
  if (more.length === 0) return first;
  const all = first.slice();
  for (const set of more) for (let at = 0; at < words; at++) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  return all;
}

function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
