/** `draft`: no round yet; `running`; `accepted`: its result is published; `ended` without a result. */
export const PANEL_STATES = ["draft", "running", "accepted", "ended"] as const;
export type PanelState = (typeof PANEL_STATES)[number];

export const EXPERT_KINDS = ["mentor", "administrator", "guest"] as const;
export type ExpertKind = (typeof EXPERT_KINDS)[number];

export const EXPERT_STATES = ["invited", "joined", "withdrawn"] as const;
export type ExpertState = (typeof EXPERT_STATES)[number];

export const PROPOSAL_STATES = ["open", "taken", "declined"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The five linguistic levels, lowest first; their fuzzy numbers are `FIVE_LEVELS`. */
export const LEVELS = ["very-low", "low", "medium", "high", "very-high"] as const;

/**
 * Fewest experts whose ratings are shown together: with fewer, a figure would tell who said what. The portal's
 * judgement; the database holds the same number.
 */
export const FEWEST_EXPERTS = 3;

/** Mean change of the crisp values, 0..1, under which two rounds count as alike. The portal's judgement. */
export const STABLE_UNDER = 0.05;
