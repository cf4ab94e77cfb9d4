import type { FIRM_ROLES, INVITATION_KINDS } from "./schema";

export type InvitationKind = (typeof INVITATION_KINDS)[number];
export type FirmRole = (typeof FIRM_ROLES)[number];
export type InvitationState = "pending" | "expired" | "accepted" | "withdrawn";

/** An invitation as those who may send it see it. */
export type Invitation = {
  id: string;
  kind: InvitationKind;
  email: string;
  role: FirmRole | null;
  invitedBy: string;
  sentAt: string;
  expiresAt: string;
  state: InvitationState;
  maySendAgain: boolean;
};

/** What the holder of a link may know before deciding. */
export type OpenInvitation = {
  kind: InvitationKind;
  role: FirmRole | null;
  /** The firm's name for members, the agency's for mentors and administrators. */
  to: string;
  agency: string;
  invitedBy: string;
  email: string;
  expiresAt: string;
  /** The agency's, for a date that a stranger reads. */
  timeZone: string;
  hasAccount: boolean;
};

/** Where an accepted invitation leads. */
export type Accepted = { kind: InvitationKind; id: string };
