import type { VisitInput } from "@/lib/domain/visits/types";

/** One visit to Japan with eight seats, four newcomers, two experienced members. */
export const JAPAN: VisitInput = {
  delegations: [{ id: "tokyo", market: "JP", week: 20, seats: 8, minNewcomers: 2, minExperienced: 1 }],
  newcomers: [
    { id: "food", sector: "10", markets: ["JP"], available: ["tokyo"], ready: false },
    { id: "drinks", sector: "11", markets: ["US", "JP"], available: ["tokyo"], ready: true },
    { id: "machines", sector: "28", markets: ["JP"], available: ["tokyo"] },
    { id: "software", sector: "62", markets: ["JP"], available: ["tokyo"] },
  ],
  experienced: [
    { id: "anna", sector: "10", markets: { JP: 10 }, available: ["tokyo"], limit: 1 },
    { id: "bo", sector: "28", markets: { JP: 3 }, available: ["tokyo"], limit: 1 },
  ],
  conflicts: [],
};

/** The same with other delegations and people in part. */
export const japan = (rest: Partial<VisitInput>): VisitInput => ({ ...JAPAN, ...rest });
