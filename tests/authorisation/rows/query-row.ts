import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { ListInput } from "@/lib/list-input";
import type { Role } from "../scene";
import type { Things } from "../things";
import { MEMBERS } from "./row";

/** One query: which roles it is for, and, where it takes ids, who gets something for the own place's. */
export type QueryRow = {
  name: string;
  /** Hats that its signature takes; the others cannot be passed. Everyone by default. */
  takes: readonly Role[];
  /** Gets another answer for the own place's ids than for ids of nothing. Empty for queries without ids. */
  shows: readonly Role[];
  /** What is the agency's own is shown at the neighbour's place as well. */
  wide?: boolean;
  ask: (context: Context, things: Things) => Promise<unknown> | unknown;
};

export const EVERYONE: readonly Role[] = [
  "owner",
  "member",
  "mentor",
  "otherMentor",
  "admin",
  "account",
  "anonymous",
];
export const ADMIN: readonly Role[] = ["admin"];
export const MENTORS: readonly Role[] = ["mentor", "otherMentor"];
export const ADVISERS: readonly Role[] = ["mentor", "admin"];
/** Whoever may read a firm that shares the ordinary things. */
export const READERS: readonly Role[] = [...MEMBERS, "mentor", "admin"];

export const first: ListInput = {
  q: "",
  sort: { id: "name", desc: false },
  page: 1,
  pageSize: 100,
  filters: {},
};
export const as =
  <K extends "admin" | "member" | "mentor">(ask: (context: Context<ActorOf<K>>, things: Things) => unknown) =>
  (context: Context, things: Things) =>
    ask(context as Context<ActorOf<K>>, things);

export const plain = (name: string, takes: readonly Role[], ask: QueryRow["ask"]): QueryRow => ({
  name,
  takes,
  shows: [],
  ask,
});
export const byId = (name: string, takes: readonly Role[], shows: readonly Role[], ask: QueryRow["ask"]) => ({
  name,
  takes,
  shows,
  ask,
});
export const byAgency = (
  name: string,
  takes: readonly Role[],
  shows: readonly Role[],
  ask: QueryRow["ask"],
) => ({
  ...byId(name, takes, shows, ask),
  wide: true,
});
