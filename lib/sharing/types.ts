import type { SharingScope } from "@/lib/domain/vocabulary";

export type Sharing = { scopes: SharingScope[]; seen: string };

/** A person who can see the firm's data: under which hat, since when. */
export type Onlooker = {
  accountId: string;
  name: string;
  hat: "owner" | "member" | "mentor" | "admin";
  since: string;
};
