import { external } from "@/lib/domain/entry-modes/factor";
import type { Factor } from "@/lib/domain/entry-modes/types";

/** Factors of one market: its rules, its distance and its risks. */
export const MARKET_PLACE: readonly Factor[] = [
  external(
    "regulation",
    {
      label: "Openness of the rules for your product",
      helps: "Goods made at home have to be let in, by customs and by those who approve products.",
      hinders: "Where goods are let in easily, there is less reason to have them made there.",
    },
    {
      "indirect-export": 1,
      "online-direct": 3,
      "direct-export": 2,
      "agent-or-distributor": 1,
      licensing: -1,
      "in-store-concession": 1,
      "sales-subsidiary": 2,
      "production-abroad": -2,
    },
  ),
  external(
    "ownership",
    {
      label: "Freedom to own a firm there",
      helps: "An own firm there needs the right to own, to hire and to bring profits home.",
      hinders: "Where a firm may be owned outright, there is less need to share it.",
    },
    {
      licensing: -1,
      "in-store-concession": 1,
      "joint-venture": -1,
      "sales-subsidiary": 3,
      "production-abroad": 3,
    },
  ),
  external(
    "protection",
    {
      label: "Protection of what you own",
      helps: "This way hands designs, methods or the name to others, and the law there must protect them.",
      hinders: "Where rights are well protected, keeping everything at home brings less.",
    },
    { licensing: 3, franchising: 2, collaboration: 2, "joint-venture": 2, "production-abroad": 2 },
  ),
  external(
    "cultural-distance",
    {
      label: "Cultural distance",
      helps: "Somebody who grew up there bridges the distance.",
      hinders: "Selling, hiring and leading across a wide distance goes wrong more easily.",
    },
    {
      "indirect-export": 2,
      "online-direct": -1,
      "direct-export": -2,
      "agent-or-distributor": 2,
      licensing: 1,
      "in-store-concession": -2,
      "joint-venture": 2,
      "sales-subsidiary": -2,
      "production-abroad": -3,
    },
  ),
  external(
    "religious-distance",
    {
      label: "Religious distance",
      helps: "Customs of belief are handled best by people who share them. The distance may also help trade.",
      hinders: "Own staff and shops meet customs of belief every day.",
    },
    {
      "indirect-export": 1,
      "agent-or-distributor": 1,
      "in-store-concession": -1,
      "joint-venture": 1,
      "sales-subsidiary": -1,
      "production-abroad": -1,
    },
  ),
  external(
    "geopolitical-risk",
    {
      label: "Geopolitical risk",
      helps: "Little is lost this way if the market closes overnight.",
      hinders: "What is built up or owed there may be lost.",
    },
    {
      importing: -1,
      "indirect-export": 3,
      "online-direct": 1,
      licensing: 1,
      franchising: -1,
      "in-store-concession": -2,
      collaboration: -1,
      "joint-venture": -2,
      "sales-subsidiary": -3,
      "production-abroad": -3,
    },
  ),
  external(
    "restrictions",
    {
      label: "Freedom from sanctions and licences",
      helps: "Sanctions, embargoes and licences slow down or forbid this way.",
      hinders: "",
    },
    {
      importing: 1,
      "indirect-export": 1,
      "online-direct": 2,
      "direct-export": 2,
      "agent-or-distributor": 2,
      licensing: 1,
      franchising: 1,
      "in-store-concession": 2,
      collaboration: 1,
      "joint-venture": 2,
      "sales-subsidiary": 2,
      "production-abroad": 2,
    },
  ),
  external(
    "payment",
    {
      label: "Ways to be paid",
      helps: "Money has to cross the border, on time and at a bearable price.",
      hinders: "A buyer at home pays at home, so this way is worth most where payment is difficult.",
    },
    {
      importing: 1,
      "indirect-export": -2,
      "online-direct": 3,
      "direct-export": 2,
      "agent-or-distributor": 1,
      licensing: 1,
      franchising: 1,
      "in-store-concession": 1,
      "sales-subsidiary": 1,
      "production-abroad": 1,
    },
  ),
];
