/** What the history can be narrowed to: the kinds of things that a row of it is about. */
export const AREAS = {
  assessments: ["assessment", "result", "answer"],
  plans: ["plan", "action", "market-plan"],
  firms: ["firm", "market", "membership", "member", "join-request", "sharing"],
  mentors: ["mentor", "assignment", "review", "comment", "note"],
  offers: ["offer"],
  people: ["invitation", "administrator", "account"],
} as const;

export const AREA_NAMES = Object.keys(AREAS) as (keyof typeof AREAS)[];

/** What an administrator's home page tells: what firms and mentors did, not what administrators did themselves. */
export const NEWS = [
  "firm.registered",
  "assessment.submitted",
  "answers.submitted",
  "plan.submitted",
  "market-plan.submitted",
  "review.changes-requested",
  "review.signed-off",
  "interest.noted",
  "interest.withdrawn",
  "invitation.accepted",
  "mentor.paused",
  "mentor.resumed",
] as const;
