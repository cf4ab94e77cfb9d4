/**
 * The field's closed lists of words. Their order is the order in which people meet them on screen;
 * an identifier is stored and never changes its meaning.
 */

/** Phases of internationalisation (Linder & Serezhin 2024): none, up to and including five years, more. */
export const PHASES = ["pre", "initial", "experienced"] as const;
export type Phase = (typeof PHASES)[number];

/** Stages of a firm's life with foreign markets (Ilkevich 2025); a firm may climb, fall back and climb again. */
export const LIFE_CYCLE_STAGES = ["preparation", "launch", "growth", "consolidation"] as const;

/** A stage, or none of them: `outside` is the portal's word for a firm that has stopped or not begun. */
export const STAGE_PLACES = ["outside", ...LIFE_CYCLE_STAGES] as const;
export type StagePlace = (typeof STAGE_PLACES)[number];

/** The nine kinds of knowledge (Linder & Serezhin 2024, Table 3). */
export const KNOWLEDGE = [
  "market",
  "competitors",
  "consumers",
  "product-features",
  "internationalisation-processes",
  "competitor-business-models",
  "logistics",
  "business-and-industry",
  "competitor-technologies",
] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The four kinds of innovation (Linder & Serezhin 2024, Table 3). */
export const INNOVATIONS = ["marketing", "management", "process", "product"] as const;
export type Innovation = (typeof INNOVATIONS)[number];

/** The four activities of knowledge management, in the order in which knowledge passes through a firm. */
export const ACTIVITIES = ["collection", "storage", "dissemination", "use"] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Size classes by persons employed (European Commission recommendation 2003/361/EC, head count only). */
export const SIZE_CLASSES = ["micro", "small", "medium", "large"] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Ways of being in a foreign market, by rising commitment of resources. Importing counts. */
export const ENTRY_MODES = [
  "importing",
  "indirect-export",
  "online-direct",
  "direct-export",
  "agent-or-distributor",
  "licensing",
  "franchising",
  "in-store-concession",
  "collaboration",
  "joint-venture",
  "sales-subsidiary",
  "production-abroad",
] as const;
export type EntryMode = (typeof ENTRY_MODES)[number];

/** What an action costs a firm: days of one person, weeks, months. */
export const EFFORTS = ["small", "medium", "large"] as const;
export type Effort = (typeof EFFORTS)[number];

/** Life of an action. The last three are ends; `blocked` names what blocks it. */
export const ACTION_STATUSES = [
  "open",
  "in-progress",
  "blocked",
  "done",
  "already-in-place",
  "not-for-us",
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export const ENDED_STATUSES: readonly ActionStatus[] = ["done", "already-in-place", "not-for-us"];

/** Life of an assessment and of a plan under review. */
export const REVIEW_STATES = ["draft", "submitted", "changes-requested", "signed-off"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a firm may show its mentors. The first three are shown unless the firm takes them back. */
export const SHARING_SCOPES = ["diagnosis", "answers", "plan", "drafts"] as const;
export type SharingScope = (typeof SHARING_SCOPES)[number];
export const DEFAULT_SHARING: readonly SharingScope[] = ["diagnosis", "answers", "plan"];

/** Kinds of support that can serve a recommendation; the kinds of programme, fairs, and what a mentor brings. */
export const SERVICES = [
  "information",
  "training",
  "advice",
  "network",
  "delegation",
  "fair",
  "finance",
  "mentor-market",
  "mentor-experience",
] as const;
export type Service = (typeof SERVICES)[number];

/** What an offer can name of these: a fair is one by being one, and mentors are matched, not announced. */
export const OFFER_SERVICES = [
  "information",
  "training",
  "advice",
  "network",
  "delegation",
  "finance",
] as const satisfies readonly Service[];
export type OfferService = (typeof OFFER_SERVICES)[number];

/** Offers of support: a programme of help, or a fair. */
export const OFFER_KINDS = ["programme", "fair"] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];
export const OFFER_STATES = ["draft", "published", "archived"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** What a comment can hang on; an item key names the answer or the recommendation inside it. */
export const COMMENT_SUBJECTS = ["assessment", "result", "plan", "action", "market-plan"] as const;
export type CommentSubject = (typeof COMMENT_SUBJECTS)[number];

/** The questionnaires. An identifier is stored with every assessment. */
export const INSTRUMENT_IDS = [
  "knowledge-innovation",
  "competence",
  "navigator",
  "antecedents",
  "entry-mode",
  "survey",
] as const;
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];
