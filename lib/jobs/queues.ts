/** Queues of the job runner; migrations create them. */
export const QUEUES = [
  "mail",
  "review-reminders",
  "wave-reminders",
  "observe-effects",
  "benchmarks",
  "message-digest",
  "open-feedback",
  "contact-questions",
  "follow-ups",
  "campaign-reminders",
  "preparation-reminders",
] as const;
export type Queue = (typeof QUEUES)[number];
