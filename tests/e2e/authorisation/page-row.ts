import type { Role } from "../../authorisation/scene";
import type { Things } from "../../authorisation/things";

export const HTTP_ROLES = [
  "owner",
  "member",
  "mentor",
  "otherMentor",
  "admin",
  "account",
  "anonymous",
] as const satisfies readonly Role[];
export type HttpRole = (typeof HTTP_ROLES)[number];

/** What a page answers at the own place. */
export type PageRow = {
  /** Who wears the hat of the page; everyone else signed in finds nothing. */
  for: readonly HttpRole[] | "everyone" | "signed-in";
  /** Ids below the hat's own, and how far they reach. */
  below?: "firm" | "agency";
  /** Another status than 200 at the own place. */
  is?: number;
  query?: (things: Things) => string;
};

export const firm = { for: ["owner", "member"] } as const satisfies PageRow;
export const firmThing = { ...firm, below: "firm" } as const satisfies PageRow;
export const mentor = { for: ["mentor", "otherMentor"] } as const satisfies PageRow;
export const mentorThing = { for: ["mentor"], below: "firm" } as const satisfies PageRow;
export const agency = { for: ["admin"] } as const satisfies PageRow;
export const agencyThing = { for: ["admin"], below: "agency" } as const satisfies PageRow;
export const open = { for: "everyone" } as const satisfies PageRow;
export const agencyOpen = { for: "everyone", below: "agency" } as const satisfies PageRow;
export const own = { for: "signed-in" } as const satisfies PageRow;
