/** A complete fair as its form sends it. */
export const fairForm = {
  kind: "fair",
  title: "Nordic Ovens Week",
  summary: "Three days with buyers of bakery equipment.",
  body: "A shared stand, with help before and after.",
  provider: "Fair House",
  place: "Oslo",
  country: "NO",
  website: "https://ovens.example/week",
  startsOn: "2026-09-01",
  endsOn: "2026-09-03",
  deadlineDate: "2026-08-01",
  deadlineTime: "12:00",
  timeZone: "Europe/Oslo",
  phases: ["pre", "initial"],
  markets: ["NO"],
  knowledge: "consumers",
};

export const programmeForm = {
  kind: "programme",
  title: "First steps abroad",
  summary: "A course for firms without foreign customers.",
  body: "Six evenings.",
  provider: "The agency",
  timeZone: "Europe/Copenhagen",
  services: "training",
  knowledge: ["market", "logistics"],
};
