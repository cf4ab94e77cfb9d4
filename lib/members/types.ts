import type { MEMBER_ROLES } from "./schema";

export type MemberRole = (typeof MEMBER_ROLES)[number];

export type Member = {
  membershipId: string;
  accountId: string;
  name: string;
  email: string;
  role: MemberRole;
  joinedAt: string;
};

/** A person who asks to be let in. */
export type JoinRequest = { id: string; name: string; email: string; requestedAt: string };
