/** Queues of the job runner; migrations create them. */
export const QUEUES = ["mail"] as const;
export type Queue = (typeof QUEUES)[number];
