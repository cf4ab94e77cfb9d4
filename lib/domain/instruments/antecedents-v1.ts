import { itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { PANEL_CAVEAT } from "@/lib/domain/antecedents/panel";
import { componentWeights } from "@/lib/domain/antecedents/weights";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import { assets } from "@/lib/domain/instruments/antecedents/assets";
import { coopetition } from "@/lib/domain/instruments/antecedents/coopetition";
import { environment } from "@/lib/domain/instruments/antecedents/environment";
import { marketIntelligence } from "@/lib/domain/instruments/antecedents/market-intelligence";
import { networking } from "@/lib/domain/instruments/antecedents/networking";
import { priceAdvantage } from "@/lib/domain/instruments/antecedents/price-advantage";
import { resources } from "@/lib/domain/instruments/antecedents/resources";
import { strategicOrientation } from "@/lib/domain/instruments/antecedents/strategic-orientation";
import { technologyProduct } from "@/lib/domain/instruments/antecedents/technology-product";
import type { Instrument } from "@/lib/domain/instruments/types";

/**
 * The antecedents of high-technology firms after Rezvani, Afrasiabi & Mobini 2024: a section for each component, an
 * item for each accepted indicator. The experts rated importance, which gives the weights; firms rate themselves, in
 * the portal's words.
 */
export const ANTECEDENTS_V1: Instrument = {
  id: "antecedents",
  version: 1,
  title: "Strengths for high technology",
  summary:
    "Shows how strong your firm is in nine things that experts hold to matter when high-technology firms go abroad, and which of them lie too close together to be ranked.",
  prepare: [
    "A list of your partners at home and abroad",
    "Your price list, and a price calculation for one country if there is one",
    "What you have renewed in products or technology in the last three years",
    "A colleague from sales, and one from design or technology",
  ],
  sections: [
    networking,
    coopetition,
    resources,
    strategicOrientation,
    priceAdvantage,
    marketIntelligence,
    technologyProduct,
    environment,
    assets,
  ],
  weights: Object.fromEntries(
    componentWeights().flatMap(({ indicators }) =>
      indicators.map(({ indicator, fuzzy }): [string, Fuzzy] => [itemKeyOf(indicator.id), fuzzy]),
    ),
  ),
  caveat: PANEL_CAVEAT,
};
