/** Days without a meeting after which a mentor's firm counts as quiet, and as silent. A judgement of the portal. */
export const QUIET_AFTER_DAYS = 45;
export const SILENT_AFTER_DAYS = 60;

export type Silence = { days: number; light: "fine" | "quiet" | "silent" };

const DAY = 86_400_000;

/**
 * How long a mentor and a firm have not met: whole days since the last meeting held, or since their work together
 * began where they never met.
 */
export function silenceOf(lastMet: Date | null, since: Date, now: Date): Silence {
  const from = lastMet === null || lastMet < since ? since : lastMet;
  const days = Math.max(0, Math.floor((now.getTime() - from.getTime()) / DAY));
  return { days, light: days > SILENT_AFTER_DAYS ? "silent" : days > QUIET_AFTER_DAYS ? "quiet" : "fine" };
}
