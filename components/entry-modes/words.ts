import type { Trait } from "@/lib/domain/entry-modes/traits";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import type { EntryMode } from "@/lib/domain/vocabulary";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** A share of one as whole points of 100. */
export const outOf100 = (share: number): string => formatNumber(Math.round(share * 100));

/** Points with their sign, to one place where they are small. */
export const signedPoints = (points: number): string =>
  formatNumber(points, { signDisplay: "exceptZero", maximumFractionDigits: 1 });

export const modeNames = (modes: readonly EntryMode[]): string => formatList(modes.map(entryModeName));

export const traitOf = (value: Trait): string => texts("entry-modes")("traits.of", { n: value });

/** An answer in words; nothing as "I don't know". */
export const orUnknown = (words: string | undefined): string =>
  words ? words : texts("entry-modes")("whatIf.unknown");
