import type { Place, Role } from "../../authorisation/scene";
import type { Things } from "../../authorisation/things";
import { anItem } from "../../support/advisory";

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

const firm = { for: ["owner", "member"] } as const satisfies PageRow;
const firmThing = { ...firm, below: "firm" } as const satisfies PageRow;
const mentor = { for: ["mentor", "otherMentor"] } as const satisfies PageRow;
const mentorThing = { for: ["mentor"], below: "firm" } as const satisfies PageRow;
const agency = { for: ["admin"] } as const satisfies PageRow;
const agencyThing = { for: ["admin"], below: "agency" } as const satisfies PageRow;
const open = { for: "everyone" } as const satisfies PageRow;
const agencyOpen = { for: "everyone", below: "agency" } as const satisfies PageRow;
const own = { for: "signed-in" } as const satisfies PageRow;

export const PAGES: Readonly<Record<string, PageRow>> = {
  "/": { ...open, is: 307 },
  "/[locale]": open,
  "/[locale]/sign-in": open,
  "/[locale]/sign-in/code": open,
  "/[locale]/forgot-password": open,
  "/[locale]/reset-password": open,
  "/[locale]/verify": open,
  "/[locale]/invitation": open,
  "/[locale]/panel": open,
  "/[locale]/contact": open,
  "/[locale]/methods": open,
  "/[locale]/methods/antecedents": open,
  "/[locale]/methods/[study]": open,
  "/[locale]/terms": open,
  "/[locale]/privacy": open,
  "/[locale]/[agency]": open,
  "/[locale]/[agency]/programmes": open,
  "/[locale]/[agency]/programmes/[offerId]": agencyOpen,
  "/[locale]/[agency]/register": open,
  "/demo": open,
  "/account": own,
  "/account/profile": own,
  "/account/security": own,
  "/account/second-factor": own,
  "/account/firms/new": { ...own, query: ({ agencySlug }) => `?agency=${agencySlug}` },
  "/firm/[firmId]": firm,
  "/firm/[firmId]/entry-modes": firm,
  "/firm/[firmId]/entry-modes/[country]": firm,
  "/firm/[firmId]/profile": firm,
  "/firm/[firmId]/profile/[step]": firm,
  "/firm/[firmId]/members": firm,
  "/firm/[firmId]/sharing": firm,
  "/firm/[firmId]/assessments": firm,
  // The firm has a round of it open already.
  "/firm/[firmId]/assessments/start/[instrument]": { ...firm, is: 307 },
  "/firm/[firmId]/assessments/[id]": firmThing,
  "/firm/[firmId]/assessments/[id]/questions/[key]": firmThing,
  "/firm/[firmId]/assessments/[id]/check": firmThing,
  "/firm/[firmId]/assessments/[id]/result": firmThing,
  "/firm/[firmId]/assessments/[id]/second-view": firmThing,
  "/firm/[firmId]/assessments/[id]/rescored": firmThing,
  "/firm/[firmId]/compare": firm,
  "/firm/[firmId]/surveys/[campaignId]": firmThing,
  "/firm/[firmId]/plan": firm,
  "/firm/[firmId]/plan/board": firm,
  "/firm/[firmId]/plan/new": firm,
  "/firm/[firmId]/plan/[actionId]": firmThing,
  "/firm/[firmId]/contacts": firm,
  "/firm/[firmId]/delegations": firm,
  "/firm/[firmId]/delegations/[delegationId]": { ...firm, below: "agency" },
  "/firm/[firmId]/delegations/[delegationId]/preparation": { ...firm, below: "agency" },
  "/firm/[firmId]/delegations/[delegationId]/programme": { ...firm, below: "agency" },
  "/firm/[firmId]/delegations/[delegationId]/documents": { ...firm, below: "agency" },
  "/firm/[firmId]/delegations/[delegationId]/costs": firmThing,
  "/firm/[firmId]/delegations/[delegationId]/report": firmThing,
  "/firm/[firmId]/delegations/[delegationId]/follow-up": firmThing,
  "/firm/[firmId]/offers": firm,
  "/firm/[firmId]/offers/[offerId]": { ...firm, below: "agency" },
  "/firm/[firmId]/history": firm,
  "/firm/[firmId]/picture": firm,
  "/firm/[firmId]/picture/path": { ...firm, query: () => "?goal=band" },
  "/firm/[firmId]/stages": firm,
  "/firm/[firmId]/mentor-wishes": firm,
  "/firm/[firmId]/market-plans": firm,
  "/firm/[firmId]/market-plans/[country]": firm,
  "/firm/[firmId]/meetings": firm,
  "/firm/[firmId]/meetings/new": firm,
  "/firm/[firmId]/meetings/[meetingId]": firmThing,
  "/mentor/[agencyId]/hand-overs/[handOverId]": mentorThing,
  "/firm/[firmId]/feedback": firm,
  "/mentor/[agencyId]/firms/[firmId]/feedback": mentorThing,
  "/firm/[firmId]/messages": firm,
  "/firm/[firmId]/messages/new": firm,
  "/firm/[firmId]/messages/[threadId]": firmThing,
  "/mentor/[agencyId]/messages": mentor,
  "/mentor/[agencyId]/messages/[threadId]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/messages/new": mentorThing,
  "/agency/[agencyId]/messages": agency,
  // The agency was not asked in.
  "/agency/[agencyId]/messages/[threadId]": { ...agencyThing, is: 404 },
  "/mentor/[agencyId]": mentor,
  "/mentor/[agencyId]/delegations": mentor,
  "/mentor/[agencyId]/delegations/[delegationId]": { ...mentor, below: "agency" },
  "/mentor/[agencyId]/delegations/[delegationId]/preparation": { ...mentor, below: "agency" },
  "/mentor/[agencyId]/delegations/[delegationId]/programme": { ...mentor, below: "agency" },
  "/mentor/[agencyId]/delegations/[delegationId]/documents": { ...mentor, below: "agency" },
  "/mentor/[agencyId]/delegations/[delegationId]/costs": mentorThing,
  "/mentor/[agencyId]/delegations/[delegationId]/report": mentorThing,
  "/mentor/[agencyId]/delegations/[delegationId]/follow-up": mentorThing,
  "/mentor/[agencyId]/contacts": mentor,
  "/mentor/[agencyId]/proposals": mentor,
  "/mentor/[agencyId]/profile": mentor,
  "/mentor/[agencyId]/firms/[firmId]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/assessments/[id]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/assessments/[id]/result": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/picture": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/ratings": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/questions/[key]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/check": mentorThing,
  // Nothing to compare before it is handed in.
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/second-view": { ...mentorThing, is: 307 },
  "/mentor/[agencyId]/firms/[firmId]/market-plans": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/market-plans/[country]": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/plan": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/journeys": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/history": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/notes": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/meetings": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/meetings/new": mentorThing,
  "/mentor/[agencyId]/firms/[firmId]/meetings/[meetingId]": mentorThing,
  "/agency/[agencyId]": agency,
  "/agency/[agencyId]/firms": agency,
  "/agency/[agencyId]/firms/[firmId]": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/market-plans": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/market-plans/[country]": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/picture": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/results/[assessmentId]": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/second-views/[assessmentId]": agencyThing,
  "/agency/[agencyId]/firms/[firmId]/results/[assessmentId]/rescored": agencyThing,
  "/agency/[agencyId]/mentors": agency,
  "/agency/[agencyId]/mentors/[mentorId]": agencyThing,
  "/agency/[agencyId]/campaigns": agency,
  "/agency/[agencyId]/campaigns/new": agency,
  "/agency/[agencyId]/campaigns/[campaignId]": agencyThing,
  "/agency/[agencyId]/waves": agency,
  "/agency/[agencyId]/waves/[waveId]": agencyThing,
  "/agency/[agencyId]/people": agency,
  "/agency/[agencyId]/invitations": agency,
  "/agency/[agencyId]/contacts": agency,
  "/agency/[agencyId]/delegations": agency,
  "/agency/[agencyId]/delegations/new": agency,
  "/agency/[agencyId]/delegations/plan": agency,
  "/agency/[agencyId]/delegations/plan/[delegationPlanId]": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/preparation": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/programme": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/programme/entry": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/documents": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/costs": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/report": agencyThing,
  "/agency/[agencyId]/delegations/[delegationId]/follow-up": agencyThing,
  "/agency/[agencyId]/offers": agency,
  "/agency/[agencyId]/offers/new": agency,
  "/agency/[agencyId]/offers/needs": agency,
  "/agency/[agencyId]/offers/[offerId]": agencyThing,
  "/agency/[agencyId]/offers/[offerId]/interests": agencyThing,
  "/agency/[agencyId]/questionnaires": agency,
  "/agency/[agencyId]/questionnaires/[instrument]": agency,
  "/agency/[agencyId]/questionnaires/[instrument]/edit": agency,
  "/agency/[agencyId]/questionnaires/[instrument]/preview": agency,
  "/agency/[agencyId]/history": agency,
  "/agency/[agencyId]/panels": agency,
  "/agency/[agencyId]/panels/new": agency,
  "/agency/[agencyId]/panels/[panelId]": agencyThing,
  // The account without a hat is asked to the own panel.
  "/panels/[panelId]": { for: ["account"] },
  // Without a guest's access it leads to the page that says how to get one.
  "/guest/panels/[panelId]": { ...open, is: 307 },
};

/** Route handlers: what each method answers to anyone. */
export const HANDLERS: Readonly<Record<string, { path: string; get: number }>> = {
  "/icon.svg": { path: "/icon.svg", get: 200 },
  "/livez": { path: "/livez", get: 200 },
  // Only a form asks for the file.
  "/agency/[agencyId]/campaigns/[campaignId]/file": { path: "/agency/a/campaigns/b/file", get: 405 },
  "/readyz": { path: "/readyz", get: 200 },
};

/** The address of a page with the ids of a place; `hat` gives those that stand for the hat. */
export function addressOf(route: string, row: PageRow, hat: Things, things: Things): string {
  const given: Record<string, string> = {
    locale: "en",
    step: "basics",
    country: "SE",
    key: anItem,
    instrument: "knowledge-innovation",
    agency: hat.agencySlug,
    agencyId: hat.agencyId,
    firmId: route.startsWith("/firm/") ? hat.firmId : things.firmId,
    id: /ratings/.test(route)
      ? things.ratingId
      : /questions|check|second-view/.test(route)
        ? things.openId
        : things.handedId,
    assessmentId: things.handedId,
    actionId: things.actionId,
    mentorId: things.mentorId,
    waveId: things.waveId,
    delegationId: /\/(costs|report|follow-up)$/.test(route) ? things.pastVisitId : things.delegationId,
    delegationPlanId: things.delegationPlanId,
    panelId: route.startsWith("/panels/") ? hat.panelId : things.panelId,
    meetingId: things.meetingId,
    threadId: things.threadId,
    handOverId: things.handOverId,
    offerId: things.offerId,
    campaignId: things.campaignId,
    study: "rezvani-2024",
  };
  const path = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => given[name] ?? name);
  return `${path}${row.query?.(hat) ?? ""}`;
}

/** The status that a role gets where the hat's ids are of one place and the ids below it of another. */
export function statusOf(row: PageRow, role: HttpRole, hat: Place, things: Place): number {
  const isOpen = row.for === "everyone";
  if (role === "anonymous" && !isOpen) return 307;
  const wears = isOpen || row.for === "signed-in" || row.for.includes(role);
  const near = things === "own" || (things === "neighbour" && row.below === "agency") || !row.below;
  const isHere = hat === "own" || row.for === "signed-in";
  return wears && isHere && near ? (row.is ?? 200) : 404;
}
