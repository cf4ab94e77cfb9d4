import type { WearableHat } from "@/lib/hats/types";

export const ACCOUNT_VERBS = [
  "registered",
  "registered-again",
  "verified",
  "signed-in",
  "sign-in-refused",
  "code-refused",
  "recovery-code-used",
  "signed-out",
  "session-ended",
  "sessions-ended",
  "reset-requested",
  "password-reset",
  "password-changed",
  "second-factor-on",
  "second-factor-off",
  "recovery-codes-renewed",
  "email-change-requested",
  "email-changed",
  "profile-changed",
] as const;

/** What can happen to an account; the words are in the texts under `events`. */
export type AccountVerb = (typeof ACCOUNT_VERBS)[number];

export type OwnAccount = {
  name: string;
  email: string;
  language: string;
  timeZone: string;
  version: number;
};

export type SecondFactorState = {
  on: boolean;
  /** Set up and not yet confirmed: what the authenticator app needs. */
  pending: { secret: string; uri: string } | null;
  since: string | null;
  recoveryCodesLeft: number;
  /** Administrators cannot do without. */
  required: boolean;
};

export type OwnSession = {
  id: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

export type AccountEvent = { id: string; verb: string; detail: string; at: string };

/** Signed in: a ticket for the session, and the hats by which to choose where to go. */
export type SignedIn = { step: "done"; ticket: string; hats: WearableHat[] };
export type CodeNeeded = { step: "code"; stepToken: string };

export type AgencyEntry = { slug: string; name: string; country: string };
