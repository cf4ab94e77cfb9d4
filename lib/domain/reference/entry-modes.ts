import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";

export type EntryModeFacts = { id: EntryMode; name: string; explanation: string };

const FACTS: Record<EntryMode, Omit<EntryModeFacts, "id">> = {
  importing: {
    name: "Importing",
    explanation: "You buy goods or services abroad, and learn how business is done there.",
  },
  "indirect-export": {
    name: "Indirect export",
    explanation: "A trading house or a customer at home sells abroad what you make.",
  },
  "online-direct": {
    name: "Selling online",
    explanation: "Buyers abroad order from your own shop or a marketplace, and you ship to them.",
  },
  "direct-export": {
    name: "Direct export",
    explanation: "Your own people sell from home to buyers abroad and deliver to them.",
  },
  "agent-or-distributor": {
    name: "Agent or distributor",
    explanation: "A local firm finds buyers for a commission, or buys from you and resells.",
  },
  licensing: {
    name: "Licensing",
    explanation: "A firm abroad pays to make or use what you own: a patent, a design, a brand, software.",
  },
  franchising: {
    name: "Franchising",
    explanation: "Independent owners abroad run your whole concept under your name, for a fee.",
  },
  "in-store-concession": {
    name: "Concession in a store",
    explanation: "You run your own counter inside a retailer's shop abroad.",
  },
  collaboration: {
    name: "Collaboration or alliance",
    explanation:
      "You and a partner abroad develop, make or sell together under contract, without a joint firm.",
  },
  "joint-venture": {
    name: "Joint venture",
    explanation: "You and a partner abroad own a new firm together and share its profit and risk.",
  },
  "sales-subsidiary": {
    name: "Sales subsidiary",
    explanation: "Your own company abroad sells and serves customers; you make the goods at home.",
  },
  "production-abroad": {
    name: "Production abroad",
    explanation: "Your own plant or service team abroad makes what you sell there.",
  },
};

/** The twelve modes by rising commitment of resources. */
export const ENTRY_MODE_FACTS: readonly EntryModeFacts[] = ENTRY_MODES.map((id) => ({ id, ...FACTS[id] }));

/** The plain name of a mode. */
export function entryModeName(mode: EntryMode): string {
  return FACTS[mode].name;
}
