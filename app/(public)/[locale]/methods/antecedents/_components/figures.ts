import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const DIGITS = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

/** A mean with three decimals, as the source prints it; in words where it is not printed. */
export function decimals(value: number | null): string {
  return value === null ? texts("methods")("antecedents.rows.none") : formatNumber(value, DIGITS);
}
