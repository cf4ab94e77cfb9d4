import { formatNumber } from "@/lib/i18n/formats";

const DIGITS = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

/** A mean with three decimals, as the source prints it. */
export function decimals(value: number): string {
  return formatNumber(value, DIGITS);
}
