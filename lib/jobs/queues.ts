/** Queues of the job runner; migrations create them. */
export const QUEUES = ["mail", "review-reminders", "observe-effects"] as const;
export type Queue = (typeof QUEUES)[number];
