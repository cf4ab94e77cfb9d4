import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";

/** Years abroad that each answer stands for: more than `over`, up to and including `upTo`. */
export const YEAR_BANDS: Readonly<Record<string, { over: number; upTo: number }>> = {
  "up-to-3": { over: -1, upTo: 3 },
  "3-to-5": { over: 3, upTo: 5 },
  "5-to-8": { over: 5, upTo: 8 },
  "8-to-12": { over: 8, upTo: 12 },
  "12-to-15": { over: 12, upTo: 15 },
  "over-15": { over: 15, upTo: Number.POSITIVE_INFINITY },
};

/** Whole years since the firm's earliest market of the profile; `null` where no year is given or it lies ahead. */
export function profileYears(profile: FirmProfile | undefined): number | null {
  const since = (profile?.markets ?? []).flatMap((market) => market.sinceYear ?? []);
  if (!profile || since.length === 0) return null;
  const years = profile.asOfYear - Math.min(...since);
  return years >= 0 ? years : null;
}
