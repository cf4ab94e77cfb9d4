import { external } from "@/lib/domain/entry-modes/factor";
import type { Factor } from "@/lib/domain/entry-modes/types";

/**
 * Factors of one market: what buyers and rivals do there. What the source names is said with each; directions and
 * strengths are the portal's judgement.
 */
export const MARKET_TRADE: readonly Factor[] = [
  external(
    "demand",
    {
      label: "Demand for your product",
      helps: "A large and growing demand carries the cost of being there.",
      hinders:
        "A large demand is worth more than a way that learns little of it and keeps little of its profit.",
    },
    {
      importing: -2,
      "indirect-export": -2,
      "direct-export": 1,
      franchising: 2,
      "in-store-concession": 2,
      "joint-venture": 2,
      "sales-subsidiary": 3,
      "production-abroad": 2,
    },
  ),
  external(
    "industry",
    {
      label: "Closeness that your industry expects there",
      helps: "Buyers there expect somebody on the spot who answers and repairs at once.",
      hinders: "From a distance the firm cannot give buyers the closeness that they expect.",
    },
    {
      "indirect-export": -1,
      "online-direct": -3,
      "direct-export": -2,
      "agent-or-distributor": 2,
      franchising: 1,
      "joint-venture": 1,
      "sales-subsidiary": 3,
      "production-abroad": 2,
    },
  ),
  external(
    "shops",
    {
      label: "Sales to consumers in shops",
      helps: "What consumers see, try and buy in shops can be sold over a counter or by a concept.",
      hinders: "Shops are won one by one, which is hardly done from another country.",
    },
    { "online-direct": 1, "direct-export": -1, franchising: 3, "in-store-concession": 3 },
  ),
  external(
    "local-competition",
    {
      label: "Strength of local rivals",
      helps: "Against strong local rivals a partner with a place in the market helps.",
      hinders: "Building up alone against strong local rivals is slow and dear.",
    },
    {
      "online-direct": -1,
      "direct-export": -1,
      "agent-or-distributor": 1,
      licensing: 1,
      "in-store-concession": -1,
      collaboration: 1,
      "joint-venture": 1,
      "sales-subsidiary": -2,
      "production-abroad": -2,
    },
  ),
  external(
    "international-competition",
    {
      label: "Strength of rivals from other countries",
      helps: "Against strong suppliers from elsewhere, being close or joining forces makes a difference.",
      hinders: "From a distance the firm is one of many suppliers that buyers can compare.",
    },
    {
      "indirect-export": -1,
      "online-direct": -2,
      "direct-export": -1,
      collaboration: 1,
      "sales-subsidiary": 1,
      "production-abroad": 1,
    },
  ),
  external(
    "competitor-behaviour",
    {
      label: "What firms like yours do there",
      helps: "Where rivals like you have people of their own, buyers come to expect it.",
      hinders: "Where rivals are present with their own people, being represented by others falls behind.",
    },
    { "indirect-export": -2, "direct-export": 1, "joint-venture": 1, "sales-subsidiary": 2 },
  ),
  external(
    "platforms",
    {
      label: "Platforms that reach buyers there",
      helps: "Platforms there bring buyers to a firm that has nobody on the spot.",
      hinders: "Where buyers come through platforms, a go-between has less to offer.",
    },
    { "indirect-export": -2, "online-direct": 3, "direct-export": 1, "agent-or-distributor": -1 },
  ),
  external(
    "personal-ties",
    {
      label: "Personal ties in this market",
      helps: "People there who vouch for the firm open doors and warn in time.",
      hinders: "This way works without knowing anybody there.",
    },
    {
      importing: 1,
      "indirect-export": -2,
      "online-direct": -1,
      "direct-export": 2,
      "agent-or-distributor": 2,
      licensing: 1,
      franchising: 1,
      collaboration: 2,
      "joint-venture": 3,
      "sales-subsidiary": 1,
    },
  ),
  external(
    "partners",
    {
      label: "Partners to be had there",
      helps: "This way stands and falls with a good partner in the market.",
      hinders: "Where good partners are to be had, doing everything alone is worth less.",
    },
    {
      "agent-or-distributor": 3,
      licensing: 3,
      franchising: 3,
      "in-store-concession": 2,
      collaboration: 3,
      "joint-venture": 3,
      "sales-subsidiary": -1,
    },
  ),
];
