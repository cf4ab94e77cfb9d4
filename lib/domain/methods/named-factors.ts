import { FACTORS } from "@/lib/domain/entry-modes/factors";
import { namingOf } from "@/lib/domain/instruments/factors/named-by";

/** Every factor of the configurator beside the name that Ilkevich 2025 has for it, or for the whole of which it is a part. */
export const NAMED_FACTORS: readonly { label: string; side: string; named: string; asked: string }[] =
  FACTORS.map(({ key, label, side }) => {
    const naming = namingOf(key);
    return {
      label,
      side: side === "internal" ? "inside the firm" : "the market",
      named: naming?.name ?? "–",
      asked: naming?.part ? "a part of it, chosen by the portal" : "as named",
    };
  });
