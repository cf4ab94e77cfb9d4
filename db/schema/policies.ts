import { type SQL, sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** The roles exist before the first migration: they belong to the cluster, not to one database. */
export const appRole = pgRole("landfall_app").existing();
export const jobRole = pgRole("landfall_job").existing();

type Hat = "anonymous" | "account" | "member" | "mentor" | "admin" | "expert" | "system";

/** Which rows of a firm a mentor may reach: any, or only where the firm shares that scope. */
export type MentorScope = "any" | "diagnosis" | "answers" | "plan" | "drafts";

// Every call is wrapped in a select, so that the planner evaluates it once a statement and can use indexes.
const agency = sql`agency_id = (select here_agency())`;
const hatIs = (...hats: Hat[]) =>
  sql`(select here_hat()) in (${sql.raw(hats.map((hat) => `'${hat}'`).join(", "))})`;

export const ofSystem = (job: string): SQL => sql`(select here_job()) = ${sql.raw(`'${job}'`)}`;
export const ofAccount = sql`account_id = (select here_account())`;

const ofOwnFirm = sql`(${hatIs("member")} and firm_id = (select here_firm()))`;
const ofMentored = (scope: MentorScope) =>
  sql`(${hatIs("mentor")} and firm_id = any ((select mentored_firms(${sql.raw(`'${scope}'`)}))::uuid[]))`;

/** Rows of the agency in force, for the hats named. */
export const inAgency = (...hats: Hat[]): SQL => sql`${agency} and ${hatIs(...hats)}`;

/** Rows of a firm: its members, its mentors (within the scope shared), the agency's administrators and jobs. */
export const ofFirm = (scope: MentorScope): SQL =>
  sql`${agency} and (${hatIs("admin", "system")} or ${ofOwnFirm} or ${ofMentored(scope)})`;

/** Rows of a firm that only its members (and jobs of the system) write. */
export const ofFirmMembers: SQL = sql`${agency} and (${hatIs("system")} or ${ofOwnFirm})`;

/** Rows that belong to the mentor in force, of firms that the mentor looks after now. */
export const ofMentorHere: SQL = sql`${agency} and ${ofMentored("any")} and mentor_id = (select here_mentor())`;

/** Rows of somebody who travels: the firm, or the mentor, in force. */
export const ofTraveller: SQL = sql`((${inAgency("member")} and firm_id = (select here_firm())) or (${inAgency("mentor")} and mentor_id = (select here_mentor())))`;

/** Rows that an expert of a panel wrote, for that expert alone. */
export const ofExpertHere: SQL = sql`(${agency} and ${hatIs("expert")} and panel_id = (select here_panel()) and expert_id = (select here_expert()))`;

/** Two policies a table: who reads, and who writes (writing includes reading back what was written). */
export const rowPolicies = (table: string, rules: { read: SQL; write?: SQL }) => [
  pgPolicy(`${table}_read`, { for: "select", to: [appRole, jobRole], using: rules.read }),
  ...(rules.write
    ? [
        pgPolicy(`${table}_write`, {
          for: "all",
          to: [appRole, jobRole],
          using: rules.write,
          withCheck: rules.write,
        }),
      ]
    : []),
];
