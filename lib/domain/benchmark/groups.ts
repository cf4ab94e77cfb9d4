/** Fewest firms that a figure of the portal may speak for; the database holds the same number. */
export const FEWEST_FIRMS = 5;

/** Fewest firms from which a firm's place among them is told. The portal's judgement; the database holds it too. */
export const DECILES_FROM = 20;

export const GROUPS = ["all", "industry", "size", "phase", "country"] as const;
export type Group = (typeof GROUPS)[number];
