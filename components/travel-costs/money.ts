import { formatNumber } from "@/lib/i18n/formats";

/** Cents as an amount with its currency: "1,234.50 EUR". */
export const money = (cents: number, currency: string): string =>
  `${formatNumber(cents / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${currency}`;

export const sumOf = (items: readonly { amountCents: number }[]): number =>
  items.reduce((sum, { amountCents }) => sum + amountCents, 0);
