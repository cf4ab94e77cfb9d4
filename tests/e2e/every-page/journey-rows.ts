import { agency, firm, mentor, type Row } from "./row";

/** The pages of delegations: those before, during and after a journey at one that is over. */
export const JOURNEY_ROWS: Readonly<Record<string, Row>> = {
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
};
