import { internal } from "@/lib/domain/entry-modes/factor";
import type { Factor } from "@/lib/domain/entry-modes/types";

/** What speaks for or against going now, seen from inside the firm. Directions and strengths are the portal's judgement. */
export const FIRM_SITUATION: readonly Factor[] = [
  internal(
    "factor.internal.unused-capacity",
    {
      label: "Unused capacity",
      helps: "Goods made at home fill machines and hours that stand idle now.",
      hinders: "Made elsewhere, the goods leave the idle capacity at home idle.",
    },
    {
      importing: -1,
      "indirect-export": 2,
      "online-direct": 1,
      "direct-export": 2,
      "agent-or-distributor": 2,
      licensing: -2,
      "joint-venture": -1,
      "production-abroad": -3,
    },
  ),
  internal(
    "factor.internal.growth-at-home",
    {
      label: "Room to grow at home",
      helps: "While home still grows, a way that takes little time and money leaves room for it.",
      hinders: "Money and people bound abroad are missing where the firm could still grow at home.",
    },
    {
      importing: 2,
      "indirect-export": 2,
      "online-direct": 1,
      licensing: 1,
      "joint-venture": -1,
      "sales-subsidiary": -2,
      "production-abroad": -2,
    },
  ),
  internal(
    "factor.internal.owners-view",
    {
      label: "The owners' view of chances abroad",
      helps: "A step that binds money for years needs owners who want it.",
      hinders: "Owners who hold back are served by a way that can be given up tomorrow.",
    },
    {
      importing: -1,
      "indirect-export": -1,
      "online-direct": 1,
      "direct-export": 1,
      "agent-or-distributor": 1,
      franchising: 1,
      "in-store-concession": 1,
      collaboration: 1,
      "joint-venture": 2,
      "sales-subsidiary": 2,
      "production-abroad": 3,
    },
  ),
  internal(
    "factor.internal.finance",
    {
      label: "Money for a slow start",
      helps: "This way costs money long before it earns any.",
      hinders: "This way costs next to nothing, so it suits a firm to which capital is dear.",
    },
    {
      importing: -1,
      "indirect-export": -2,
      licensing: -1,
      franchising: 1,
      "in-store-concession": 2,
      "joint-venture": 2,
      "sales-subsidiary": 3,
      "production-abroad": 3,
    },
  ),
  internal(
    "management.collection",
    {
      label: "Gathering of knowledge",
      helps: "Who sells or works there without a go-between has to know the market at first hand.",
      hinders: "Here the partner brings the knowledge of the market.",
    },
    {
      importing: -1,
      "indirect-export": -2,
      "direct-export": 2,
      collaboration: 1,
      "sales-subsidiary": 2,
      "production-abroad": 2,
    },
  ),
  internal(
    "factor.internal.network",
    {
      label: "Contacts abroad",
      helps: "Partners and first customers are found through people who already know the firm.",
      hinders: "This way needs no contacts, so it is open to firms that have none.",
    },
    {
      "indirect-export": -1,
      "online-direct": -1,
      "direct-export": 1,
      "agent-or-distributor": 1,
      collaboration: 2,
      "joint-venture": 2,
      "sales-subsidiary": 1,
    },
  ),
  internal(
    "stage.life-cycle",
    {
      label: "Stage of life with foreign markets",
      helps: "The further a firm has come, the more sense it makes to bind means in a market.",
      hinders: "This way is a first step, with less to give to a firm that is settled abroad.",
    },
    {
      importing: -2,
      "indirect-export": -2,
      franchising: 1,
      "joint-venture": 1,
      "sales-subsidiary": 2,
      "production-abroad": 3,
    },
  ),
];
