import { z } from "zod";
import { registerInput } from "@/lib/accounts/schema";
import { choice, email, uuid } from "@/lib/fields";

export const INVITATION_KINDS = ["member", "mentor", "administrator"] as const;
export const FIRM_ROLES = ["owner", "member"] as const;

/** Days that a link works, and how often it may be sent. */
export const VALID_DAYS = 14;
export const MAX_SENDS = 5;
/** Mails with invitations that one firm or agency may send in a day. */
export const MAX_A_DAY = 50;

export const inviteMemberInput = z.strictObject({ email: email(), role: choice(FIRM_ROLES) });
export const inviteByEmailInput = z.strictObject({ email: email() });
export const invitationInput = z.strictObject({ invitationId: uuid() });

const linkToken = () => z.string().regex(/^[\w-]{43}$/, "invalid");
export const tokenInput = z.strictObject({ token: linkToken() });
/** The particulars of a new account are checked as at registration. */
export const acceptAsNewInput = registerInput
  .pick({ name: true, password: true, language: true, timeZone: true, terms: true, address: true })
  .extend({ token: linkToken() });
