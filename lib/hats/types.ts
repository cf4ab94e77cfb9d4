/** A hat that a person can put on: where it leads and for whom it is worn. */
export type WearableHat = {
  kind: "member" | "mentor" | "admin";
  /** The firm's id for members, the agency's for mentors and administrators. */
  id: string;
  agencyId: string;
  agencySlug: string;
  /** The firm's or the agency's name. */
  name: string;
  role: string;
};

const ROOTS = { member: "/firm", mentor: "/mentor", admin: "/agency" } as const;

/** Where a hat's pages begin. */
export const hatHome = (hat: Pick<WearableHat, "kind" | "id">): string => `${ROOTS[hat.kind]}/${hat.id}`;
