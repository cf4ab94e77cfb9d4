import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { placeNames } from "@/lib/domain/offer-blocks";
import type { OfferSubject } from "@/lib/domain/offer-subjects";
import type { Innovation, Knowledge, Service } from "@/lib/domain/vocabulary";

/** Kinds of help as a sentence names what an offer gives. */
const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  information: "information",
  training: "training",
  advice: "advice",
  network: "contacts with other firms",
  delegation: "a group visit",
  fair: "a fair",
  finance: "money",
  "mentor-market": "a mentor who knows the market",
  "mentor-experience": "an experienced mentor",
};

const SUBJECT_NAMES: Readonly<Record<OfferSubject, string>> = {
  strategy: "strategy",
  organisation: "organisation and learning",
  people: "people and languages",
  networks: "contacts abroad",
  institutions: "rules and institutions",
  finance: "money and means",
};

/** What an offer and a piece of advice have in common. */
export type Shared = {
  services: readonly Service[];
  knowledge: readonly Knowledge[];
  subjects: readonly OfferSubject[];
  innovations: readonly Innovation[];
  /** ISO 3166-1. */
  markets: readonly string[];
};

/** Why an offer stands beside a piece of advice, in one sentence. */
export function servingSentence({ services, knowledge, subjects, innovations, markets }: Shared): string {
  const given = services.filter((one) => one !== "fair").map((one) => SERVICE_NAMES[one]);
  const about = [
    ...knowledge.map((one) => TERMS.knowledge[one].name),
    ...subjects.map((one) => SUBJECT_NAMES[one]),
    ...innovations.map((one) => `new ${TERMS.innovation[one].name}`),
  ];
  const parts = [
    services.includes("fair") ? "is a fair" : null,
    given.length > 0 ? `gives ${joined(given)}` : null,
    about.length > 0 ? `helps with ${joined(about)}` : null,
    markets.length > 0 ? `is about ${placeNames(markets)}` : null,
  ].filter((part) => part !== null);
  return `It ${parts.slice(0, -1).join(", ")}${parts.length > 1 ? ", and " : ""}${parts.at(-1)}.`;
}
