import { formatNumber } from "@/lib/i18n/formats";

/** A share of 0..1 as whole per cent without its sign. */
export const wholePercent = (share: number): string => formatNumber(Math.round(share * 100));

/** A difference of shares as signed points. */
export const signedPoints = (by: number): string =>
  formatNumber(Math.round(by * 100), { signDisplay: "exceptZero" });
