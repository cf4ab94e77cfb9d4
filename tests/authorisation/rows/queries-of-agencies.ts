import * as accounts from "@/lib/accounts/queries";
import { getAgencyFigures } from "@/lib/agencies/queries/figures";
import { listHistory, listNews } from "@/lib/agencies/queries/history";
import * as assignments from "@/lib/assignments/queries";
import { getFirm } from "@/lib/directory/queries/get-firm";
import { listFirms } from "@/lib/directory/queries/list-firms";
import { getMentor, listMentors } from "@/lib/directory/queries/mentors";
import { listPeople } from "@/lib/directory/queries/people";
import { DEFAULT_WEIGHTS } from "@/lib/domain/pairing/types";
import { listHats } from "@/lib/hats/queries";
import * as questionnaires from "@/lib/instruments/queries/for-agency";
import { getLoad } from "@/lib/matching/queries/load";
import { getTerms } from "@/lib/matching/queries/terms";
import { getWishes } from "@/lib/matching/queries/wishes";
import * as catalogue from "@/lib/offers/queries/catalogue";
import { getOffer, listOffers } from "@/lib/offers/queries/for-agency";
import * as ofFirm from "@/lib/offers/queries/for-firm";
import { offersForRecommendations } from "@/lib/offers/queries/for-gaps";
import { listInterests, listInterestsOfFirm } from "@/lib/offers/queries/interests";
import { getSupportNeeds } from "@/lib/offers/queries/needs";
import { getPortalComparison } from "@/lib/results/queries/benchmarks";
import { getResult } from "@/lib/results/queries/get-result";
import { listGroupedFigures } from "@/lib/results/queries/group-figures";
import { getRescored } from "@/lib/results/queries/rescored";
import { compareWeights, explainWaveFirm, getWave } from "@/lib/waves/queries/get-wave";
import { getLastWave } from "@/lib/waves/queries/last-wave";
import { listSilent } from "@/lib/waves/queries/list-silent";
import { listWaves } from "@/lib/waves/queries/list-waves";
import { listProposals } from "@/lib/waves/queries/proposals";
import { campaignQueries } from "./queries-of-campaigns";
import { delegationQueries } from "./queries-of-delegations";
import { itineraryQueries } from "./queries-of-itineraries";
import { panelQueries } from "./queries-of-panels";
import { ADMIN, as, byAgency, byId, EVERYONE, first, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

export const agencyQueries: readonly QueryRow[] = [
  ...campaignQueries,
  ...delegationQueries,
  ...itineraryQueries,
  ...panelQueries,
  plain("accounts/getOwnAccount", ["account"], accounts.getOwnAccount),
  plain("accounts/getSecondFactor", ["account"], accounts.getSecondFactor),
  plain("accounts/listOwnSessions", ["account"], accounts.listOwnSessions),
  plain("accounts/listOwnEvents", ["account"], accounts.listOwnEvents),
  plain("instruments/listQuestionnaires", ADMIN, as<"admin">(questionnaires.listQuestionnaires)),
  plain(
    "instruments/getQuestionnaire",
    ADMIN,
    as<"admin">((context) => questionnaires.getQuestionnaire(context, "knowledge-innovation")),
  ),
  plain(
    "instruments/getPreview",
    ADMIN,
    as<"admin">((context) =>
      questionnaires.getPreview(context, { id: "knowledge-innovation", version: null }),
    ),
  ),
  byId("results/getRescored", EVERYONE, READERS, (context, { firmId, handedId }) =>
    getRescored(context, { firmId, assessmentId: handedId }),
  ),
  byId("results/getPortalComparison", EVERYONE, READERS, async (context, { firmId, handedId }) => {
    const result = await getResult(context, { firmId, assessmentId: handedId });
    return result && getPortalComparison(context, result);
  }),
  plain(
    "results/listGroupedFigures",
    ADMIN,
    as<"admin">((context) => listGroupedFigures(context, { of: "competence", by: "size" })),
  ),
  plain("hats/listHats", EVERYONE, listHats),
  plain("agencies/getAgencyFigures", ADMIN, as<"admin">(getAgencyFigures)),
  plain(
    "agencies/listHistory",
    ADMIN,
    as<"admin">((context) => listHistory(context, first)),
  ),
  plain(
    "agencies/listNews",
    ADMIN,
    as<"admin">((context) => listNews(context, new Date(0))),
  ),
  byId(
    "assignments/listAssignmentsOfFirm",
    ADMIN,
    ADMIN,
    as<"admin">((context, { firmId }) => assignments.listAssignmentsOfFirm(context, firmId)),
  ),
  byId(
    "assignments/listAssignmentsOfMentor",
    ADMIN,
    ADMIN,
    as<"admin">((context, { mentorId }) => assignments.listAssignmentsOfMentor(context, mentorId)),
  ),
  byId(
    "assignments/listAssignableMentors",
    ADMIN,
    ADMIN,
    as<"admin">((context, { firmId }) => assignments.listAssignableMentors(context, firmId)),
  ),
  byId(
    "directory/getFirm",
    ADMIN,
    ADMIN,
    as<"admin">((context, { firmId }) => getFirm(context, firmId)),
  ),
  plain(
    "directory/listFirms",
    ADMIN,
    as<"admin">((context) => listFirms(context, first)),
  ),
  plain(
    "directory/listMentors",
    ADMIN,
    as<"admin">((context) => listMentors(context, first)),
  ),
  byId(
    "directory/getMentor",
    ADMIN,
    ADMIN,
    as<"admin">((context, { mentorId }) => getMentor(context, mentorId)),
  ),
  plain(
    "directory/listPeople",
    ADMIN,
    as<"admin">((context) => listPeople(context, first)),
  ),
  byId(
    "matching/getTerms",
    ["mentor", "otherMentor", "admin"],
    ["mentor", "admin"],
    as<"mentor">((context, { mentorId }) => getTerms(context, { mentorId })),
  ),
  byId(
    "matching/getLoad",
    ADMIN,
    ADMIN,
    as<"admin">((context, { mentorId }) => getLoad(context, { mentorId })),
  ),
  byId(
    "matching/getWishes",
    [...MEMBERS, "admin"],
    [...MEMBERS, "admin"],
    as<"member">((context, { firmId }) => getWishes(context, { firmId })),
  ),
  plain("waves/listWaves", ADMIN, as<"admin">(listWaves)),
  plain("waves/listSilent", ADMIN, as<"admin">(listSilent)),
  byId(
    "waves/getWave",
    ADMIN,
    ADMIN,
    as<"admin">((context, { waveId }) => getWave(context, waveId)),
  ),
  byId(
    "waves/explainWaveFirm",
    ADMIN,
    ADMIN,
    as<"admin">((context, { waveId, firmId }) => explainWaveFirm(context, { waveId, firmId })),
  ),
  byId(
    "waves/compareWeights",
    ADMIN,
    ADMIN,
    as<"admin">((context, { waveId }) => compareWeights(context, { waveId, weights: DEFAULT_WEIGHTS })),
  ),
  plain("waves/getLastWave", MEMBERS, as<"member">(getLastWave)),
  plain("waves/listProposals", [...MEMBERS, "mentor", "otherMentor"], as<"member">(listProposals)),
  plain("offers/listCatalogue", EVERYONE, (context) => catalogue.listCatalogue(context, first)),
  byAgency(
    "offers/getPublishedOffer",
    EVERYONE,
    [...READERS, "otherMentor", "anonymous"],
    (context, things) => catalogue.getPublishedOffer(context, things.offerId),
  ),
  plain(
    "offers/listOffers",
    ADMIN,
    as<"admin">((context) => listOffers(context, first)),
  ),
  plain("offers/getSupportNeeds", ADMIN, as<"admin">(getSupportNeeds)),
  byId(
    "offers/getOffer",
    ADMIN,
    ADMIN,
    as<"admin">((context, { draftOfferId }) => getOffer(context, draftOfferId)),
  ),
  plain("offers/listOffersForFirm", MEMBERS, as<"member">(ofFirm.listOffersForFirm)),
  plain("offers/listOwnInterests", MEMBERS, as<"member">(ofFirm.listOwnInterests)),
  byAgency(
    "offers/getOfferForFirm",
    MEMBERS,
    MEMBERS,
    as<"member">((context, { offerId }) => ofFirm.getOfferForFirm(context, offerId)),
  ),
  byId("offers/offersForRecommendations", EVERYONE, READERS, (context, { firmId }) =>
    offersForRecommendations(context, firmId, [{ id: "one", knowledge: ["market"], innovations: [] }], {
      phase: { phase: "pre" },
      gaps: [],
      innovations: [],
    } as never),
  ),
  byId(
    "offers/listInterests",
    ADMIN,
    ADMIN,
    as<"admin">((context, { heldOfferId }) => listInterests(context, heldOfferId, first)),
  ),
  byId(
    "offers/listInterestsOfFirm",
    ADMIN,
    ADMIN,
    as<"admin">((context, { firmId }) => listInterestsOfFirm(context, firmId)),
  ),
];

/** What anyone may ask, signed in or not: names of agencies, and what a link says to whoever holds it. */
export const openQueries: readonly string[] = [
  "accounts/listAgencies",
  "agencies/getAgency",
  "agencies/getAgencyBySlug",
  // Its functions exist in a demonstration's database alone.
  "demo/demoDesk",
  "firms/findAgency",
  "firms/listAgencies",
  "invitations/agencyOfLink",
  "invitations/findOpenInvitation",
  "panels/findPanelLink",
];
