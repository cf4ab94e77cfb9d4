import type { Page } from "@playwright/test";
import type { Guide, Person } from "./guide";

export type Row = {
  as: Person | "anyone";
  /** An address at which the page has something to show. */
  at: (guide: Guide) => string;
  /** The rest of the way, where an address alone does not lead there. */
  arrive?: (page: Page, guide: Guide) => Promise<void>;
};

export const open = (path: string): Row => ({ as: "anyone", at: () => path });
export const own = (path: string): Row => ({ as: "owner", at: () => path });
export const ofAgency = (path: (guide: Guide) => string): Row => ({
  as: "anyone",
  at: (guide) => `/en/${guide.slug}${path(guide)}`,
});
export const firm = (path: (guide: Guide) => string): Row => ({
  as: "owner",
  at: (guide) => `/firm/${guide.firmId}${path(guide)}`,
});
export const mentor = (path: (guide: Guide) => string): Row => ({
  as: "mentor",
  at: (guide) => `/mentor/${guide.agencyId}${path(guide)}`,
});
export const mentored = (path: (guide: Guide) => string): Row =>
  mentor((guide) => `/firms/${guide.firmId}${path(guide)}`);
export const agency = (path: (guide: Guide) => string): Row => ({
  as: "admin",
  at: (guide) => `/agency/${guide.agencyId}${path(guide)}`,
});
