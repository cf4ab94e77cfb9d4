import type { MarketPlanPart } from "@/lib/domain/market-plan";
import type { ReviewStory } from "./market-review";

type Plan = {
  firm: number;
  country: string;
  day: number;
  parts: Partial<Record<MarketPlanPart, string>>;
  story: ReviewStory;
};

/** Parts of plans for a market as a firm writes them down; what is missing is still to be found out. */
export const PLANS: readonly Plan[] = [
  {
    firm: 0,
    country: "SE",
    day: -7,
    parts: {
      country:
        "The south of Sweden first: we can drive there, service an oven and be home the same evening. Bakers there bake much as ours do.",
      figures:
        "We counted 140 bakeries with their own oven within three hours' drive, from the trade's own list. How old their ovens are we do not know yet.",
      competitors:
        "Two large makers from Italy and Germany through dealers, and one Swedish firm that repairs old ovens. None of the three builds to order.",
      goals: "Six ovens in the first year, twelve in the second, and service within two days for each.",
      channels: "A dealer who already sells mixers to bakeries, with an oven of ours in the show room.",
      price: "The list price is 8 per cent above home, which pays for the drive and the first service.",
    },
    story: {
      handedIn: -5,
      remarks: {
        channels:
          "Ask the dealer whom he would tell when an oven stands still. If the answer is you, the price has to carry it.",
        competitors:
          "The repairer knows every old oven within your three hours. Talk to him before you count him as a rival.",
      },
      answer: { part: "competitors", body: "We had not thought of that. We call him this week." },
    },
  },
  {
    firm: 1,
    country: "IE",
    day: -16,
    parts: {
      country: "Many small harbours, most of them run by the county. Salt and wind as we know them.",
      needs: "The approval of the lamp by the body that looks after sea marks. It takes four months.",
      partners: "An electrical wholesaler in Cork has asked twice. We have not been there yet.",
      goals: "One harbour as an example that others can visit.",
    },
    story: {
      handedIn: -14,
      remarks: { partners: "Twice is enough. Go there, and take the lamp with you." },
      verdict: {
        verdict: "changes-requested",
        body: "The approval and the wholesaler are right. Two parts are missing that I would not go without: what the lamp costs there, and who looks after it when it fails.",
      },
    },
  },
];
