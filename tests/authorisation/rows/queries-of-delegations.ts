import { listContacts, listMadeContacts } from "@/lib/contacts/queries/contacts";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import { listJourneysMade } from "@/lib/contacts/queries/journeys";
import { getQuestionBehind } from "@/lib/contacts/queries/link";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import { listTies } from "@/lib/contacts/queries/ties";
import { getDelegation, listApplicants, listDelegations } from "@/lib/delegations/queries/for-agency";
import { getOffered, listOffered, listTravellers } from "@/lib/delegations/queries/for-travellers";
import { askWhatIf, getPlan, listPlans } from "@/lib/delegations/queries/plans";
import { listFollowUps } from "@/lib/follow-ups/queries/for-agency";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { listReports } from "@/lib/journey-reports/queries/for-agency";
import { getFigures, getGroupReport } from "@/lib/journey-reports/queries/group-report";
import { listFirmReports } from "@/lib/journey-reports/queries/of-firm";
import { getOwnReport } from "@/lib/journey-reports/queries/own-report";
import { listFirmNames } from "@/lib/mentors/queries/firm-names";
import { getJourneyCosts } from "@/lib/travel-costs/queries/for-agency";
import { getOwnClaim } from "@/lib/travel-costs/queries/own-claim";
import { ADMIN, as, byAgency, byId, EVERYONE, MENTORS, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

const TRAVELLERS = [...MEMBERS, ...MENTORS];
const visitId = (things: { delegationId: string }) => things.delegationId;

export const delegationQueries: readonly QueryRow[] = [
  plain("contacts/listContacts", MEMBERS, as<"member">(listContacts)),
  plain("contacts/listMadeContacts", MENTORS, as<"mentor">(listMadeContacts)),
  plain("contacts/listTies", TRAVELLERS, as<"member">(listTies)),
  plain("contacts/listFellowTravellers", TRAVELLERS, as<"member">(listFellowTravellers)),
  plain("contacts/listJourneysMade", TRAVELLERS, as<"member">(listJourneysMade)),
  plain("mentors/listFirmNames", MENTORS, as<"mentor">(listFirmNames)),
  plain("contacts/listOutcomes", ADMIN, as<"admin">(listOutcomes)),
  plain("contacts/getQuestionBehind", EVERYONE, (context, { contactToken }) =>
    getQuestionBehind(context, contactToken),
  ),
  plain("delegations/listDelegations", ADMIN, as<"admin">(listDelegations)),
  byId(
    "delegations/getDelegation",
    ADMIN,
    ADMIN,
    as<"admin">((context, things) => getDelegation(context, visitId(things))),
  ),
  byId(
    "delegations/listApplicants",
    ADMIN,
    ADMIN,
    as<"admin">((context, things) => listApplicants(context, visitId(things))),
  ),
  plain("delegations/listPlans", ADMIN, as<"admin">(listPlans)),
  byId(
    "delegations/getPlan",
    ADMIN,
    ADMIN,
    as<"admin">((context, { delegationPlanId }) => getPlan(context, delegationPlanId)),
  ),
  byId(
    "delegations/askWhatIf",
    ADMIN,
    ADMIN,
    as<"admin">((context, { delegationPlanId, firmId, delegationId }) =>
      askWhatIf(context, delegationPlanId, { person: firmId, delegation: delegationId }),
    ),
  ),
  plain("delegations/listOffered", TRAVELLERS, as<"member">(listOffered)),
  byAgency(
    "delegations/getOffered",
    TRAVELLERS,
    TRAVELLERS,
    as<"member">((context, things) => getOffered(context, visitId(things))),
  ),
  byId("delegations/listTravellers", EVERYONE, READERS, (context, { plannedVisitId }) =>
    listTravellers(context, plannedVisitId),
  ),
  byId(
    "travel-costs/getOwnClaim",
    TRAVELLERS,
    [...MEMBERS, "mentor"],
    as<"member">((context, { homeVisitId }) => getOwnClaim(context, homeVisitId)),
  ),
  byId(
    "travel-costs/getJourneyCosts",
    ADMIN,
    ADMIN,
    as<"admin">((context, { pastVisitId }) => getJourneyCosts(context, pastVisitId)),
  ),
  byId(
    "journey-reports/getOwnReport",
    TRAVELLERS,
    [...MEMBERS, "mentor"],
    as<"member">((context, { homeVisitId }) => getOwnReport(context, homeVisitId)),
  ),
  byId(
    "journey-reports/listFirmReports",
    MENTORS,
    ["mentor"],
    as<"mentor">((context, { firmId }) => listFirmReports(context, { firmId })),
  ),
  byId(
    "journey-reports/listReports",
    ADMIN,
    ADMIN,
    as<"admin">((context, { pastVisitId }) => listReports(context, pastVisitId)),
  ),
  byId(
    "journey-reports/getFigures",
    [...TRAVELLERS, ...ADMIN],
    READERS,
    as<"admin">((context, { pastVisitId }) => getFigures(context, pastVisitId)),
  ),
  byId(
    "journey-reports/getGroupReport",
    [...TRAVELLERS, ...ADMIN],
    READERS,
    as<"admin">((context, { pastVisitId }) => getGroupReport(context, pastVisitId)),
  ),
  byId(
    "follow-ups/listOwnFollowUps",
    TRAVELLERS,
    MEMBERS,
    as<"member">((context, { pastVisitId }) => listOwnFollowUps(context, pastVisitId)),
  ),
  byId(
    "follow-ups/listFollowUps",
    ADMIN,
    ADMIN,
    as<"admin">((context, { pastVisitId }) => listFollowUps(context, pastVisitId)),
  ),
];
