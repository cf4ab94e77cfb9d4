import { rowsOf } from "@/lib/domain/antecedents/indicator";

const contradiction = (note: string) => ({ misprint: "contradiction", note }) as const;

/** Rows 1 to 24. The print has *very high* before *high* here; the counts stand in the usual order. */
export const NETWORKS_AND_STRATEGY = [
  ...rowsOf(
    "networking",
    [
      [1, "new-partners", "Looking actively for new partners", null, [null, 0.617, 0.817, 0.606]],
      [
        2,
        "varied-partners",
        "Ties abroad of many kinds, to find chances and take them up",
        [1, 0, 2, 7, 5],
        [null, 0.75, 0.917, 0.728],
      ],
      [
        3,
        "contacts-in-use",
        "Making use of contacts on the way abroad",
        [0, 0, 1, 5, 9],
        [null, 0.883, 0.983, 0.833],
      ],
      [
        4,
        "alliances-together",
        "Steering all alliances together, so that they fit each other",
        [1, 1, 4, 3, 6],
        [null, 0.7, 0.85, 0.673],
      ],
      [
        5,
        "shared-learning",
        "Learning about chances abroad with contacts, and passing it on",
        [0, 1, 2, 6, 6],
        [null, 0.783, 0.933, 0.75],
      ],
      [
        6,
        "entry-by-standing",
        "Choosing the way into a market by the firm's standing among its contacts",
        [0, 2, 2, 5, 6],
        [null, 0.583, 0.783, 0.573],
      ],
      [
        7,
        "commitment",
        "Gaining standing abroad by committing to chosen partners",
        [0, 0, 6, 5, 4],
        [null, 0.717, 0.9, 0.694],
      ],
      [
        8,
        "trust",
        "Winning the trust of firms abroad through the ties one has",
        [0, 0, 4, 6, 5],
        [null, 0.767, 0.933, 0.739],
      ],
      [
        9,
        "unforeseen",
        "Turning unforeseen events to use through contacts",
        [0, 0, 2, 4, 9],
        [null, 0.867, 0.967, 0.817],
      ],
      [
        10,
        "follow-or-open",
        "Following a partner into a market, or making new ties to reach a chance there",
        [1, 2, 6, 3, 3],
        [null, 0.8, 0.917, 0.756],
      ],
    ],
    {
      1: {
        misprint: "incomplete",
        note: "The answers are printed as 1, 1, 0, 3 and 3: 8 answers of 15 experts. Five sets of answers fit the printed means, so the answers are not known and the weight comes from the printed means.",
      },
      6: contradiction("The answers give 0.717, the print says 0.573, which fits the answers of row 10."),
      10: contradiction("The answers give 0.572, the print says 0.756, which is the result of row 38."),
    },
  ),
  ...rowsOf("coopetition", [
    [
      11,
      "know-rivals",
      "Finding out about rivals and what they sell, at home and abroad",
      [0, 1, 5, 4, 5],
      [null, 0.717, 0.883, 0.689],
    ],
    [
      12,
      "direct-ties",
      "Dealing directly with rivals on the way abroad",
      [0, 0, 2, 5, 8],
      [null, 0.85, 0.967, 0.806],
    ],
    [
      13,
      "chances-with-rivals",
      "Being partner and rival of the same firms abroad, to find chances and use them",
      [0, 2, 4, 3, 6],
      [null, 0.717, 0.867, 0.683],
    ],
    [
      14,
      "value-with-rivals",
      "Being partner and rival of the same firms, so that both gain knowledge and income",
      [0, 0, 2, 5, 8],
      [null, 0.85, 0.967, 0.806],
    ],
    [
      15,
      "conflicts",
      "Settling conflicts that come of dealing with rivals",
      [1, 2, 5, 4, 3],
      [0.367, 0.6, 0.8, 0.589],
    ],
    [
      16,
      "through-rivals",
      "Reaching a market, and learning about it, through a rival's contacts",
      [1, 1, 3, 4, 6],
      [0.483, 0.717, 0.867, 0.689],
    ],
  ]),
  ...rowsOf(
    "resources",
    [
      [17, "money", "Money for the way abroad", [0, 1, 5, 4, 5], [0.467, 0.717, 0.883, 0.689]],
      [18, "technology", "Technology at hand", [1, 3, 3, 5, 3], [0.35, 0.583, 0.783, 0.572]],
      [19, "people", "People to do the work", [0, 0, 3, 3, 9], [0.6, 0.85, 0.95, 0.8]],
    ],
    { 18: contradiction("The answers give 0.589, the print says 0.572; the verdict is the same.") },
  ),
  ...rowsOf(
    "strategic-orientation",
    [
      [
        20,
        "market-analysis",
        "Studying a market before acting",
        [0, 0, 4, 5, 6],
        [0.533, 0.783, 0.933, 0.75],
      ],
      [
        21,
        "target-markets",
        "Choosing which markets to go for",
        [0, 1, 2, 6, 6],
        [0.523, 0.783, 0.933, 0.75],
      ],
      [22, "way-in", "Choosing the way into a market", [0, 1, 4, 5, 5], [0.483, 0.733, 0.9, 0.706]],
      [23, "offer", "Knowing what can be offered abroad", [1, 1, 4, 5, 4], [0.433, 0.667, 0.85, 0.65]],
      [
        24,
        "marketing-choice",
        "Choosing how to present and sell the offer abroad",
        [0, 1, 3, 6, 5],
        [0.5, 0.75, 0.917, 0.722],
      ],
    ],
    {
      21: {
        misprint: "lower-bound",
        note: "The lower bound is printed as 0.523; the answers give 0.533, which also fits the printed result.",
      },
    },
  ),
];
