import { issueToken } from "@/lib/accounts/commands/issue-token";
import type { Hat } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { asAccount, codeAt, giveCredentials } from "../lib/accounts/account-life";
import type { TestPerson, World } from "../support/world";
import { type Things, thingsOf, unknownThings } from "./things";

export const ROLES = [
  "owner",
  "member",
  "mentor",
  "otherMentor",
  "admin",
  "account",
  "anonymous",
  "portal",
  "expert",
] as const;
/**
 * `mentor` looks after the own firm, `otherMentor` after the neighbour; `portal` is the work of the sign-in pages; `expert`
 * is asked to the panel of the own place.
 */
export type Role = (typeof ROLES)[number];

export const PLACES = ["own", "neighbour", "abroad", "unknown"] as const;
/** The own firm, another of the same agency, one of another agency, and ids of nothing. */
export type Place = (typeof PLACES)[number];

export type Secrets = Record<"code" | "verify" | "reset" | "step" | "ticket" | "email", string>;

export type Scene = {
  w: World;
  things: Record<Place, Things>;
  people: Record<Exclude<Role, "anonymous" | "portal" | "expert">, TestPerson>;
  contexts: Record<Role, Context>;
  secrets: Secrets;
};

/** What a firm's things are marked with, to be recognised where they have no business. */
export const MARKS: Record<Exclude<Place, "unknown">, string> = {
  own: "ownmark",
  neighbour: "neighbourmark",
  abroad: "abroadmark",
};

/** Two agencies, two firms in the first and one in the second, one of everything at each, and one person a role. */
export async function scene(w: World): Promise<Scene> {
  const [here, there] = [await w.agency({ name: "Here" }), await w.agency({ name: `There ${MARKS.abroad}` })];
  const admin = await w.administrator(here.id, await w.person({ name: "Admin" }));
  const person = await w.person({ name: "Account" });
  await giveCredentials(w, person, true);
  const at = async (agency: { id: string; slug: string }, mark: string, invited?: TestPerson) => {
    const named = (who: string) => w.person({ name: `${who} ${mark}` });
    const firm = await w.firm(agency.id, { legalName: `Firm ${mark}`, owner: await named("Owner") });
    const mentor = await w.mentor(agency.id, { person: await named("Mentor"), headline: `Head ${mark}` });
    const member = await named("Member");
    const others = { admin, person: invited ?? (await named("Invited")) };
    const made = { firm, slug: agency.slug, member, mentor, ...others };
    return { ...made, things: await thingsOf(w, made, mark) };
  };
  const own = await at(here, MARKS.own, person);
  const neighbour = await at(here, MARKS.neighbour);
  const abroad = await at(there, MARKS.abroad);
  const people = {
    owner: own.firm.owner,
    member: own.member,
    mentor: own.mentor.person,
    otherMentor: neighbour.mentor.person,
    admin,
    account: person,
  };
  const hats: Record<keyof typeof people, Hat> = {
    owner: { kind: "member", id: own.firm.id },
    member: { kind: "member", id: own.firm.id },
    mentor: { kind: "mentor", id: here.id },
    otherMentor: { kind: "mentor", id: here.id },
    admin: { kind: "admin", id: here.id },
    account: { kind: "account" },
  };
  const roles = Object.keys(people) as (keyof typeof people)[];
  const worn = await Promise.all(
    roles.map(async (role) => [role, await asAccount(w, people[role], w.now, hats[role])]),
  );
  const portal = w.system(null, "accounts");
  return {
    w,
    people,
    things: { own: own.things, neighbour: neighbour.things, abroad: abroad.things, unknown: unknownThings() },
    contexts: {
      ...(Object.fromEntries(worn) as Record<keyof typeof people, Context>),
      anonymous: await w.contextOf(null, { kind: "anonymous", id: here.id }),
      portal,
      expert: await w.contextOf(person, { kind: "expert", id: own.things.panelId }),
    },
    secrets: await secretsOf(w, portal, person),
  };
}

/** Live links, tickets and codes of the person without a hat. */
async function secretsOf(w: World, portal: Context, { id: accountId, email }: TestPerson): Promise<Secrets> {
  const issue = (purpose: "verify-email" | "reset-password" | "second-step" | "sign-in") =>
    portal.write((tx) => issueToken(tx, { purpose, accountId, email }, w.now));
  return {
    email,
    code: await codeAt(w.now),
    verify: await issue("verify-email"),
    reset: await issue("reset-password"),
    step: await issue("second-step"),
    ticket: await issue("sign-in"),
  };
}
