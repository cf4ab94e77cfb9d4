import { rowsOf } from "@/lib/domain/antecedents/indicator";

const shifted = (row: number) =>
  ({
    misprint: "shifted",
    note: `The means of these answers are printed one row further down, in row ${row + 1}.`,
  }) as const;

/** Rows 25 to 48. Where their components begin and end is inferred: the labels are garbled in the text at hand. */
export const ADVANTAGES_AND_ASSETS = [
  ...rowsOf(
    "price-advantage",
    [
      [25, "inputs", "Getting suitable inputs and raw materials", [2, 2, 6, 3, 2], [0.35, 0.583, 0.8, 0.578]],
      [26, "pricing", "Setting prices abroad", [0, 1, 5, 4, 5], [0.3, 0.517, 0.733, 0.517]],
      [
        27,
        "changing-prices",
        "Being able to change prices in a market abroad",
        [1, 3, 5, 3, 3],
        [0.467, 0.717, 0.883, 0.689],
      ],
      [
        28,
        "answering-prices",
        "Being able to react soon when a rival changes prices",
        [1, 3, 4, 3, 4],
        [0.333, 0.567, 0.767, 0.556],
      ],
      [
        29,
        "expected-price",
        "Being able to meet what customers expect to pay",
        [2, 2, 4, 5, 2],
        [0.367, 0.6, 0.783, 0.583],
      ],
    ],
    {
      25: {
        misprint: "shifted",
        note: "The means of these answers are printed one row further down, in row 26. The means printed in row 25 belong to no row.",
      },
      26: shifted(26),
      27: shifted(27),
      28: shifted(28),
      29: shifted(29),
    },
  ),
  ...rowsOf(
    "market-intelligence",
    [
      [30, "marketing", "Having a clear way of marketing", [1, 3, 4, 4, 3], [0.333, 0.55, 0.767, 0.55]],
      [
        31,
        "planning-marketing",
        "Being able to plan marketing abroad that has an effect",
        [1, 2, 3, 5, 4],
        [0.35, 0.583, 0.783, 0.572],
      ],
      [
        32,
        "running-marketing",
        "Being able to run the marketing of exports",
        [1, 2, 5, 4, 3],
        [0.417, 0.65, 0.833, 0.633],
      ],
      [
        33,
        "rivals-moves",
        "Noticing soon when rivals change course",
        [2, 2, 5, 4, 2],
        [0.367, 0.6, 0.8, 0.589],
      ],
      [
        34,
        "demand",
        "Noticing soon when demand or taste changes abroad",
        [0, 1, 4, 5, 5],
        [0.317, 0.533, 0.75, 0.533],
      ],
      [
        35,
        "preferences",
        "Finding out what customers abroad prefer, and adapting to it",
        [1, 1, 5, 4, 4],
        [0.417, 0.65, 0.833, 0.633],
      ],
      [
        36,
        "channels",
        "Noticing soon when sales channels change",
        [1, 2, 4, 4, 4],
        [0.4, 0.633, 0.817, 0.617],
      ],
    ],
    {
      30: shifted(30),
      31: shifted(31),
      32: shifted(32),
      33: shifted(33),
      34: {
        misprint: "missing",
        note: "The means printed in row 34 are those of the answers in row 33; the means of these answers are not printed.",
      },
    },
  ),
  ...rowsOf("technology-product", [
    [
      37,
      "renewal",
      "Being able to renew products or technology",
      [0, 1, 5, 3, 6],
      [0.483, 0.733, 0.883, 0.7],
    ],
    [
      38,
      "uniqueness",
      "A product or technology that nobody else has",
      [0, 0, 5, 2, 8],
      [0.55, 0.8, 0.917, 0.756],
    ],
    [
      39,
      "adapting",
      "Being able to adapt products to wishes and taste abroad",
      [0, 1, 3, 6, 5],
      [0.5, 0.75, 0.917, 0.722],
    ],
    [
      40,
      "made-to-order",
      "Being able to make products to a customer's order",
      [0, 0, 6, 5, 4],
      [0.467, 0.717, 0.9, 0.694],
    ],
    [
      41,
      "world-products",
      "Being able to develop new products or technology for the whole world",
      [0, 1, 4, 5, 5],
      [0.483, 0.733, 0.9, 0.706],
    ],
    [
      42,
      "it-use",
      "How much of the work rests on information technology",
      [0, 0, 3, 5, 7],
      [0.567, 0.817, 0.95, 0.778],
    ],
  ]),
  ...rowsOf(
    "environment",
    [
      [43, "support", "What around the firm helps it grow", [0, 1, 6, 4, 4], [0.433, 0.683, 0.867, 0.661]],
      [44, "obstacles", "What around the firm stands in its way", [0, 1, 4, 4, 6], [0.5, 0.75, 0.9, 0.717]],
    ],
    { 44: { obstacle: true } },
  ),
  ...rowsOf("assets", [
    [45, "experience", "Experience to draw on", [0, 1, 4, 6, 4], [0.467, 0.717, 0.9, 0.694]],
    [46, "knowledge", "Knowledge to draw on", [0, 2, 3, 5, 5], [0.467, 0.717, 0.883, 0.689]],
    [47, "skill", "Skill to draw on", [0, 2, 5, 6, 2], [0.383, 0.633, 0.85, 0.622]],
    [48, "motivation", "Motivation: the wish to go abroad", [3, 2, 5, 3, 2], [0.283, 0.483, 0.7, 0.489]],
  ]),
];
