import { expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/db/seed/demo/password";
import type { Guide, Person } from "./guide";

export type Row = {
  as: Person | "anyone";
  /** An address at which the page has something to show. */
  at: (guide: Guide) => string;
  /** The rest of the way, where an address alone does not lead there. */
  arrive?: (page: Page, guide: Guide) => Promise<void>;
};

const open = (path: string): Row => ({ as: "anyone", at: () => path });
const own = (path: string): Row => ({ as: "owner", at: () => path });
const ofAgency = (path: (guide: Guide) => string): Row => ({
  as: "anyone",
  at: (guide) => `/en/${guide.slug}${path(guide)}`,
});
const firm = (path: (guide: Guide) => string): Row => ({
  as: "owner",
  at: (guide) => `/firm/${guide.firmId}${path(guide)}`,
});
const mentor = (path: (guide: Guide) => string): Row => ({
  as: "mentor",
  at: (guide) => `/mentor/${guide.agencyId}${path(guide)}`,
});
const mentored = (path: (guide: Guide) => string): Row =>
  mentor((guide) => `/firms/${guide.firmId}${path(guide)}`);
const agency = (path: (guide: Guide) => string): Row => ({
  as: "admin",
  at: (guide) => `/agency/${guide.agencyId}${path(guide)}`,
});

/** Where each page of the build is looked at, and by whom. */
export const ROWS: Readonly<Record<string, Row>> = {
  "/": open("/"),
  "/[locale]": open("/en"),
  "/[locale]/sign-in": open("/en/sign-in?left=1"),
  "/[locale]/sign-in/code": {
    as: "anyone",
    at: () => "/en/sign-in",
    async arrive(page, { people }) {
      await page.getByLabel("E-mail address").fill(people.admin.email);
      await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("heading", { name: "One more step" })).toBeVisible();
    },
  },
  "/[locale]/forgot-password": open("/en/forgot-password"),
  "/[locale]/reset-password": open("/en/reset-password?token=of-no-worth"),
  "/[locale]/verify": open("/en/verify?token=of-no-worth"),
  "/[locale]/invitation": {
    as: "anyone",
    at: ({ invitationToken }) => `/en/invitation?token=${invitationToken}`,
  },
  "/[locale]/panel": { as: "anyone", at: ({ panelToken }) => `/en/panel?token=${panelToken}` },
  "/[locale]/contact": open("/en/contact?token=of-no-worth"),
  "/[locale]/methods": open("/en/methods"),
  "/[locale]/methods/antecedents": open("/en/methods/antecedents"),
  "/[locale]/methods/[study]": open("/en/methods/achtenhagen-2011"),
  "/[locale]/terms": open("/en/terms"),
  "/[locale]/privacy": open("/en/privacy"),
  "/[locale]/[agency]": ofAgency(() => ""),
  "/[locale]/[agency]/programmes": ofAgency(() => "/programmes"),
  "/[locale]/[agency]/programmes/[offerId]": ofAgency(({ offerId }) => `/programmes/${offerId}`),
  "/[locale]/[agency]/register": ofAgency(() => "/register"),
  "/demo": open("/demo"),
  "/account": own("/account"),
  "/account/profile": own("/account/profile"),
  "/account/security": own("/account/security"),
  "/account/second-factor": own("/account/second-factor"),
  "/account/firms/new": { as: "owner", at: ({ slug }) => `/account/firms/new?agency=${slug}` },
  "/firm/[firmId]/entry-modes": firm(() => "/entry-modes"),
  "/firm/[firmId]/entry-modes/[country]": firm(() => "/entry-modes/SE"),
  "/firm/[firmId]": firm(() => ""),
  "/firm/[firmId]/profile": firm(() => "/profile"),
  "/firm/[firmId]/profile/[step]": firm(() => "/profile/abroad"),
  "/firm/[firmId]/members": firm(() => "/members"),
  "/firm/[firmId]/sharing": firm(() => "/sharing"),
  "/firm/[firmId]/assessments": firm(() => "/assessments"),
  "/firm/[firmId]/assessments/start/[instrument]": firm(() => "/assessments/start/knowledge-innovation"),
  "/firm/[firmId]/assessments/[id]": firm(({ draftId }) => `/assessments/${draftId}`),
  "/firm/[firmId]/assessments/[id]/questions/[key]": firm(
    ({ draftId, itemKey }) => `/assessments/${draftId}/questions/${itemKey}`,
  ),
  "/firm/[firmId]/assessments/[id]/check": firm(({ draftId }) => `/assessments/${draftId}/check`),
  "/firm/[firmId]/assessments/[id]/result": firm(({ handedId }) => `/assessments/${handedId}/result`),
  "/firm/[firmId]/assessments/[id]/second-view": firm(({ draftId }) => `/assessments/${draftId}/second-view`),
  "/firm/[firmId]/assessments/[id]/rescored": firm(({ handedId }) => `/assessments/${handedId}/rescored`),
  "/firm/[firmId]/surveys/[campaignId]": firm(({ openCampaignId }) => `/surveys/${openCampaignId}`),
  "/firm/[firmId]/compare": firm(() => "/compare"),
  "/firm/[firmId]/plan": firm(() => "/plan"),
  "/firm/[firmId]/plan/board": firm(() => "/plan/board"),
  "/firm/[firmId]/plan/new": firm(() => "/plan/new"),
  "/firm/[firmId]/plan/[actionId]": firm(({ actionId }) => `/plan/${actionId}`),
  "/firm/[firmId]/contacts": firm(() => "/contacts"),
  "/firm/[firmId]/delegations": firm(() => "/delegations"),
  "/firm/[firmId]/delegations/[delegationId]": firm(({ delegationId }) => `/delegations/${delegationId}`),
  "/firm/[firmId]/delegations/[delegationId]/preparation": firm(
    ({ pastId }) => `/delegations/${pastId}/preparation`,
  ),
  "/firm/[firmId]/delegations/[delegationId]/programme": firm(
    ({ pastId }) => `/delegations/${pastId}/programme`,
  ),
  "/firm/[firmId]/delegations/[delegationId]/documents": firm(
    ({ pastId }) => `/delegations/${pastId}/documents`,
  ),
  "/firm/[firmId]/delegations/[delegationId]/costs": firm(({ pastId }) => `/delegations/${pastId}/costs`),
  "/firm/[firmId]/delegations/[delegationId]/report": firm(({ pastId }) => `/delegations/${pastId}/report`),
  "/firm/[firmId]/delegations/[delegationId]/follow-up": firm(
    ({ pastId }) => `/delegations/${pastId}/follow-up`,
  ),
  "/firm/[firmId]/offers": firm(() => "/offers"),
  "/firm/[firmId]/offers/[offerId]": firm(({ offerId }) => `/offers/${offerId}`),
  "/firm/[firmId]/history": firm(() => "/history"),
  "/firm/[firmId]/picture": firm(() => "/picture"),
  "/firm/[firmId]/picture/path": firm(() => "/picture/path?goal=band"),
  "/firm/[firmId]/stages": firm(() => "/stages"),
  "/firm/[firmId]/mentor-wishes": firm(() => "/mentor-wishes"),
  "/firm/[firmId]/market-plans": firm(() => "/market-plans"),
  "/firm/[firmId]/market-plans/[country]": firm(() => "/market-plans/SE"),
  "/firm/[firmId]/meetings": firm(() => "/meetings"),
  "/firm/[firmId]/meetings/new": firm(() => "/meetings/new"),
  "/firm/[firmId]/meetings/[meetingId]": firm(({ meetingId }) => `/meetings/${meetingId}`),
  "/firm/[firmId]/feedback": firm(() => "/feedback"),
  "/mentor/[agencyId]/firms/[firmId]/feedback": mentored(() => "/feedback"),
  "/firm/[firmId]/messages": firm(() => "/messages"),
  "/firm/[firmId]/messages/new": firm(() => "/messages/new"),
  "/firm/[firmId]/messages/[threadId]": firm(({ threadId }) => `/messages/${threadId}`),
  "/mentor/[agencyId]/hand-overs/[handOverId]": mentor(({ handOverId }) => `/hand-overs/${handOverId}`),
  "/mentor/[agencyId]/messages": mentor(() => "/messages"),
  "/mentor/[agencyId]/messages/[threadId]": mentor(({ threadId }) => `/messages/${threadId}`),
  "/mentor/[agencyId]/firms/[firmId]/messages/new": mentored(() => "/messages/new"),
  "/agency/[agencyId]/messages": agency(() => "/messages"),
  "/agency/[agencyId]/messages/[threadId]": agency(({ threadId }) => `/messages/${threadId}`),
  "/mentor/[agencyId]": mentor(() => ""),
  "/mentor/[agencyId]/delegations": mentor(() => "/delegations"),
  "/mentor/[agencyId]/delegations/[delegationId]": mentor(
    ({ delegationId }) => `/delegations/${delegationId}`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/preparation": mentor(
    ({ pastId }) => `/delegations/${pastId}/preparation`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/programme": mentor(
    ({ pastId }) => `/delegations/${pastId}/programme`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/documents": mentor(
    ({ pastId }) => `/delegations/${pastId}/documents`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/costs": mentor(
    ({ pastId }) => `/delegations/${pastId}/costs`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/report": mentor(
    ({ pastId }) => `/delegations/${pastId}/report`,
  ),
  "/mentor/[agencyId]/delegations/[delegationId]/follow-up": mentor(
    ({ pastId }) => `/delegations/${pastId}/follow-up`,
  ),
  "/mentor/[agencyId]/contacts": mentor(() => "/contacts"),
  "/mentor/[agencyId]/proposals": mentor(() => "/proposals"),
  "/mentor/[agencyId]/profile": mentor(() => "/profile"),
  "/mentor/[agencyId]/firms/[firmId]": mentored(() => ""),
  "/mentor/[agencyId]/firms/[firmId]/assessments/[id]": mentored(
    ({ handedId }) => `/assessments/${handedId}`,
  ),
  "/mentor/[agencyId]/firms/[firmId]/assessments/[id]/result": mentored(
    ({ handedId }) => `/assessments/${handedId}/result`,
  ),
  "/mentor/[agencyId]/firms/[firmId]/picture": mentored(() => "/picture"),
  "/mentor/[agencyId]/firms/[firmId]/ratings": mentored(() => "/ratings"),
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]": mentored(({ ratingId }) => `/ratings/${ratingId}`),
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/questions/[key]": mentored(
    ({ ratingId, itemKey }) => `/ratings/${ratingId}/questions/${itemKey}`,
  ),
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/check": mentored(
    ({ ratingId }) => `/ratings/${ratingId}/check`,
  ),
  "/mentor/[agencyId]/firms/[firmId]/ratings/[id]/second-view": mentored(
    ({ ratingId }) => `/ratings/${ratingId}/second-view`,
  ),
  "/mentor/[agencyId]/firms/[firmId]/plan": mentored(() => "/plan"),
  "/mentor/[agencyId]/firms/[firmId]/journeys": mentored(() => "/journeys"),
  "/mentor/[agencyId]/firms/[firmId]/history": mentored(() => "/history"),
  "/mentor/[agencyId]/firms/[firmId]/notes": mentored(() => "/notes"),
  "/mentor/[agencyId]/firms/[firmId]/meetings": mentored(() => "/meetings"),
  "/mentor/[agencyId]/firms/[firmId]/meetings/new": mentored(() => "/meetings/new"),
  "/mentor/[agencyId]/firms/[firmId]/meetings/[meetingId]": mentored(
    ({ meetingId }) => `/meetings/${meetingId}`,
  ),
  "/agency/[agencyId]": agency(() => ""),
  "/agency/[agencyId]/firms": agency(() => "/firms"),
  "/agency/[agencyId]/firms/[firmId]": agency(({ firmId }) => `/firms/${firmId}`),
  "/agency/[agencyId]/firms/[firmId]/picture": agency(({ firmId }) => `/firms/${firmId}/picture`),
  "/agency/[agencyId]/firms/[firmId]/results/[assessmentId]": agency(
    ({ firmId, handedId }) => `/firms/${firmId}/results/${handedId}`,
  ),
  "/agency/[agencyId]/firms/[firmId]/second-views/[assessmentId]": agency(
    ({ firmId, draftId }) => `/firms/${firmId}/second-views/${draftId}`,
  ),
  "/agency/[agencyId]/firms/[firmId]/results/[assessmentId]/rescored": agency(
    ({ firmId, handedId }) => `/firms/${firmId}/results/${handedId}/rescored`,
  ),
  "/agency/[agencyId]/mentors": agency(() => "/mentors"),
  "/agency/[agencyId]/mentors/[mentorId]": agency(({ mentorId }) => `/mentors/${mentorId}`),
  "/agency/[agencyId]/campaigns": agency(() => "/campaigns"),
  "/agency/[agencyId]/campaigns/new": agency(() => "/campaigns/new"),
  "/agency/[agencyId]/campaigns/[campaignId]": agency(({ campaignId }) => `/campaigns/${campaignId}`),
  "/agency/[agencyId]/waves": agency(() => "/waves"),
  "/agency/[agencyId]/waves/[waveId]": agency(({ waveId, firmId }) => `/waves/${waveId}?firm=${firmId}`),
  "/agency/[agencyId]/people": agency(() => "/people"),
  "/agency/[agencyId]/panels": agency(() => "/panels"),
  "/agency/[agencyId]/panels/new": agency(() => "/panels/new?instrument=antecedents"),
  "/agency/[agencyId]/panels/[panelId]": agency(({ panelId }) => `/panels/${panelId}`),
  "/panels/[panelId]": { as: "mentor", at: ({ openPanelId }) => `/panels/${openPanelId}` },
  "/guest/panels/[panelId]": {
    as: "anyone",
    at: ({ guestToken }) => `/en/panel?token=${guestToken}`,
    async arrive(page) {
      await page.getByRole("button", { name: "Open the panel" }).click();
      await expect(page.getByRole("heading", { name: "Points to rate" })).toBeVisible();
    },
  },
  "/agency/[agencyId]/invitations": agency(() => "/invitations"),
  "/agency/[agencyId]/contacts": agency(() => "/contacts"),
  "/agency/[agencyId]/delegations": agency(() => "/delegations"),
  "/agency/[agencyId]/delegations/new": agency(() => "/delegations/new"),
  "/agency/[agencyId]/delegations/plan": agency(() => "/delegations/plan"),
  "/agency/[agencyId]/delegations/plan/[delegationPlanId]": agency(
    ({ delegationPlanId }) => `/delegations/plan/${delegationPlanId}`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]": agency(
    ({ delegationId }) => `/delegations/${delegationId}`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/preparation": agency(
    ({ pastId }) => `/delegations/${pastId}/preparation`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/programme": agency(
    ({ pastId }) => `/delegations/${pastId}/programme`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/programme/entry": agency(
    ({ pastId }) => `/delegations/${pastId}/programme/entry`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/documents": agency(
    ({ pastId }) => `/delegations/${pastId}/documents`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/costs": agency(
    ({ pastId }) => `/delegations/${pastId}/costs`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/report": agency(
    ({ pastId }) => `/delegations/${pastId}/report`,
  ),
  "/agency/[agencyId]/delegations/[delegationId]/follow-up": agency(
    ({ pastId }) => `/delegations/${pastId}/follow-up`,
  ),
  "/agency/[agencyId]/offers": agency(() => "/offers"),
  "/agency/[agencyId]/offers/new": agency(() => "/offers/new"),
  "/agency/[agencyId]/offers/needs": agency(() => "/offers/needs"),
  "/agency/[agencyId]/offers/[offerId]": agency(({ offerId }) => `/offers/${offerId}`),
  "/agency/[agencyId]/offers/[offerId]/interests": agency(({ offerId }) => `/offers/${offerId}/interests`),
  "/agency/[agencyId]/questionnaires": agency(() => "/questionnaires"),
  "/agency/[agencyId]/questionnaires/[instrument]": agency(() => "/questionnaires/knowledge-innovation"),
  "/agency/[agencyId]/questionnaires/[instrument]/edit": agency(
    () => "/questionnaires/knowledge-innovation/edit",
  ),
  "/agency/[agencyId]/questionnaires/[instrument]/preview": agency(
    () => "/questionnaires/knowledge-innovation/preview",
  ),
  "/agency/[agencyId]/history": agency(() => "/history"),
};
