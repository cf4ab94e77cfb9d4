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
