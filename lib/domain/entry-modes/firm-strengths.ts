import { internal } from "@/lib/domain/entry-modes/factor";
import type { Factor } from "@/lib/domain/entry-modes/types";

/**
 * What the firm is able to do. The source says of the first four that they push toward modes that commit more; of the
 * others only that they bear on the choice. Directions beyond that and every strength are the portal's judgement.
 */
export const FIRM_STRENGTHS: readonly Factor[] = [
  internal(
    "factor.internal.innovativeness",
    {
      label: "Innovativeness",
      helps: "New products and methods earn most where the firm is close enough to make use of them.",
      hinders: "A go-between rarely explains what is new, so its worth is lost on the way.",
    },
    {
      "indirect-export": -1,
      "direct-export": 1,
      licensing: 2,
      collaboration: 2,
      "joint-venture": 2,
      "sales-subsidiary": 2,
      "production-abroad": 2,
    },
  ),
  internal(
    "factor.internal.product-line",
    {
      label: "Product line",
      helps: "A line that suits customers abroad as it is carries the cost of being there.",
      hinders: "A line that must be made anew fits better with partners who adapt it on the spot.",
    },
    {
      "online-direct": 2,
      "direct-export": 2,
      "agent-or-distributor": 1,
      franchising: 1,
      "in-store-concession": 2,
      collaboration: -1,
      "sales-subsidiary": 2,
      "production-abroad": 1,
    },
  ),
  internal(
    "factor.internal.promotion",
    {
      label: "Promotion abroad",
      helps: "In this way of working the firm itself has to make its products known.",
      hinders: "Here somebody else makes the products known, so own strength in it is left unused.",
    },
    {
      "indirect-export": -2,
      "online-direct": 2,
      "direct-export": 2,
      "agent-or-distributor": -1,
      franchising: 2,
      "in-store-concession": 2,
      "sales-subsidiary": 3,
      "production-abroad": 1,
    },
  ),
  internal(
    "factor.internal.step-up",
    {
      label: "Ability to step up exports",
      helps: "This way brings orders in volume, and the firm has to be able to serve them.",
      hinders: "A firm that can serve the market itself gives away profit to whoever makes the goods there.",
    },
    {
      "direct-export": 3,
      "agent-or-distributor": 2,
      licensing: -2,
      "joint-venture": 1,
      "sales-subsidiary": 2,
      "production-abroad": 1,
    },
  ),
  internal(
    "factor.internal.managers-experience",
    {
      label: "Managers' experience abroad",
      helps: "Distance, partners and staff abroad are steered better by people who have done it before.",
      hinders: "A simple first step teaches most where nobody has experience yet.",
    },
    {
      importing: -2,
      "indirect-export": -2,
      "direct-export": 2,
      franchising: 1,
      collaboration: 1,
      "joint-venture": 2,
      "sales-subsidiary": 3,
      "production-abroad": 3,
    },
  ),
  internal(
    "factor.internal.ambidexterity",
    {
      label: "Running and changing at once",
      helps: "Building something abroad must not stop the daily business at home.",
      hinders: "This way asks little change, which suits a firm that has no hands free for it.",
    },
    {
      "indirect-export": -1,
      franchising: 1,
      collaboration: 1,
      "joint-venture": 2,
      "sales-subsidiary": 2,
      "production-abroad": 3,
    },
  ),
  internal(
    "factor.internal.digital-model",
    {
      label: "Digital business",
      helps: "What runs digitally crosses the border without an office there.",
      hinders: "A firm that reaches customers itself needs a go-between or a counter less.",
    },
    {
      "indirect-export": -1,
      "online-direct": 3,
      "direct-export": 1,
      "agent-or-distributor": -1,
      licensing: 1,
      "in-store-concession": -1,
    },
  ),
];
