/** Who acts, under which hat. Read from rows at every request. */
export type Actor =
  | { kind: "anonymous"; agencyId: string | null }
  | { kind: "account"; accountId: string }
  | { kind: "member"; accountId: string; agencyId: string; firmId: string; firmRole: "owner" | "member" }
  | { kind: "mentor"; accountId: string; agencyId: string; mentorId: string }
  | { kind: "admin"; accountId: string; agencyId: string }
  /** Of a panel; a guest has no account. */
  | { kind: "expert"; accountId: string | null; agencyId: string; panelId: string; expertId: string }
  | { kind: "system"; agencyId: string | null; job: string; onBehalfOf: string | null };

export type ActorKind = Actor["kind"];
export type ActorOf<K extends ActorKind> = Extract<Actor, { kind: K }>;

/**
 * The hat as the address names it: a firm's id for members, an agency's for mentors and administrators, a panel's for its
 * experts, who come by their session or as a guest by an access of their own.
 */
export type Hat =
  | { kind: "anonymous"; id: string | null }
  | { kind: "account" }
  | { kind: "member" | "mentor" | "admin" | "expert" | "guest"; id: string };

/** The signed-in person as pages greet them. */
export type Person = {
  accountId: string;
  sessionId: string;
  name: string;
  email: string;
  language: string;
  timeZone: string;
  /** When this session was last noted as used. */
  lastSeenAt: Date;
};

export const accountOf = (actor: Actor): string | null =>
  actor.kind === "anonymous" ? null : actor.kind === "system" ? actor.onBehalfOf : actor.accountId;

export const agencyOf = (actor: Actor): string | null => (actor.kind === "account" ? null : actor.agencyId);
