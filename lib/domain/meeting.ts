/** How a meeting of a firm with its mentor stands. */
export const MEETING_STATES = ["proposed", "agreed", "held", "cancelled"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** The two sides of a meeting and of what is said about it. */
export const SIDES = ["firm", "mentor"] as const;
export type Side = (typeof SIDES)[number];

/** Where a point of the agenda comes from: answers of firm and mentor that lie apart, an action that is stuck or late, or somebody's own. */
export const AGENDA_KINDS = ["disagreement", "blocked", "overdue", "own"] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** So many of the largest differences stand on an agenda without being chosen; an hour holds no more. A judgement of the portal. */
export const DIFFERENCES_AT_FIRST = 8;

/** How many times one proposal names at most. */
export const MOST_TIMES = 5;

/** After every how many held meetings both sides say how it goes. A judgement of the portal. */
export const FEEDBACK_EVERY = 3;

/** The number of held meetings that feedback is due for: the latest full three, 0 before the first. */
export const feedbackRound = (held: number): number => Math.floor(held / FEEDBACK_EVERY) * FEEDBACK_EVERY;

/** The other side's words open when both have spoken, or after so many days. */
export const FEEDBACK_OPENS_AFTER_DAYS = 14;

/** Open until it was held or given up. */
export const isOpenMeeting = (state: MeetingState): boolean => state === "proposed" || state === "agreed";
