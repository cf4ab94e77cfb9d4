import { DomainError } from "@/lib/domain/error";
import { MOST_MENTORS } from "@/lib/domain/waves/market";
import { AGEING, BEST_SCORE, type WaveFirm, type WaveInput, type WaveMentor } from "@/lib/domain/waves/types";

/** True for whole numbers from 0 on that are exact. */
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The firms by id. Throws `malformed-wave`, `duplicate-firm`, `demand-out-of-range`, `waited-out-of-range`. */
export function checkedFirms(input: WaveInput): Map<string, WaveFirm> {
  const firms = byId(input.firms, "duplicate-firm", "Each firm takes part once.");
  for (const firm of firms.values()) checkFirm(firm);
  return firms;
}

/** Throws `malformed-wave` for anything but a text that is not empty. */
export function checkId({ id }: { id: unknown }): void {
  if (typeof id !== "string" || id === "")
    throw new DomainError("malformed-wave", "Every firm and every mentor has an id.");
}

/** Throws `demand-out-of-range`, `waited-out-of-range`. */
export function checkFirm({ demand = 1, waited = 0 }: WaveFirm): void {
  if (!isCount(demand))
    throw new DomainError("demand-out-of-range", "A firm asks for a whole number of mentors, 0 or more.");
  if (!isCount(waited))
    throw new DomainError("waited-out-of-range", "A firm waited a whole number of waves, 0 or more.");
}

/** The mentors by id. Throws `malformed-wave`, `duplicate-mentor`, `capacity-out-of-range`, `wave-too-large`. */
export function checkedMentors(input: WaveInput): Map<string, WaveMentor> {
  const mentors = byId(input.mentors, "duplicate-mentor", "Each mentor takes part once.");
  if (mentors.size > MOST_MENTORS) throw tooLarge();
  for (const { capacity } of mentors.values())
    if (!isCount(capacity))
      throw new DomainError("capacity-out-of-range", "A mentor has a whole number of seats, 0 or more.");
  return mentors;
}

/** Points a wave waited. Throws `ageing-out-of-range`. */
export function checkedAgeing({ ageing = AGEING }: WaveInput): number {
  if (isCount(ageing)) return ageing;
  throw new DomainError("ageing-out-of-range", "Waiting gains a whole number of points, 0 or more.");
}

/** Throws `malformed-wave` for anything but a list of things. */
export function checkList(list: unknown): void {
  if (!Array.isArray(list) || list.some((each) => typeof each !== "object" || each === null))
    throw new DomainError("malformed-wave", "Firms, mentors and pairs have to be lists.");
}

/** Throws `score-out-of-range`. */
export function checkScore(score: number): void {
  if (!isCount(score) || score > BEST_SCORE)
    throw new DomainError("score-out-of-range", `A score is a whole number from 0 to ${BEST_SCORE}.`);
}

/** The number of a firm. Throws `unknown-firm`. */
export function firmAt(index: Map<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined)
    throw new DomainError("unknown-firm", "A pair names a firm that does not take part.");
  return found;
}

/** The number of a mentor. Throws `unknown-mentor`. */
export function mentorAt(index: Map<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined)
    throw new DomainError("unknown-mentor", "A pair names a mentor that does not take part.");
  return found;
}

export const tooLarge = () =>
  new DomainError("wave-too-large", "This wave is too large to be worked out exactly.");

function byId<Each extends { id: string }>(
  list: readonly Each[],
  code: string,
  message: string,
): Map<string, Each> {
  checkList(list);
  const found = new Map<string, Each>();
  for (const each of list) {
    checkId(each);
    if (found.has(each.id)) throw new DomainError(code, message);
    found.set(each.id, each);
  }
  return found;
}
