import { addMarket, changeMarket, removeMarket } from "@/lib/firms/commands/keep-markets";
import { registerFirm } from "@/lib/firms/commands/register-firm";
import { requestToJoin } from "@/lib/firms/commands/request-to-join";
import {
  saveAbroad,
  saveBasics,
  saveIndustry,
  savePeople,
  saveProducts,
} from "@/lib/firms/commands/save-profile-step";
import { acceptAsNew } from "@/lib/invitations/commands/accept-as-new";
import { acceptInvitation } from "@/lib/invitations/commands/accept-invitation";
import { inviteAdministrator, inviteMember, inviteMentor } from "@/lib/invitations/commands/invite";
import { resendInvitation } from "@/lib/invitations/commands/resend-invitation";
import { withdrawInvitation } from "@/lib/invitations/commands/withdraw-invitation";
import { saveMarketPlanPart } from "@/lib/market-plans/commands/save-part";
import { submitMarketPlan } from "@/lib/market-plans/commands/submit-plan";
import { takeBackMarketPlan } from "@/lib/market-plans/commands/take-back-plan";
import { changeRole } from "@/lib/members/commands/change-role";
import { decideJoinRequest } from "@/lib/members/commands/decide-join-request";
import { leaveFirm, removeMember } from "@/lib/members/commands/end-membership";
import { changeSharing } from "@/lib/sharing/commands/change-sharing";
import { recordStageMove } from "@/lib/stages/commands/record-stage-move";
import { withdrawStageMove } from "@/lib/stages/commands/withdraw-stage-move";
import { OTHER_PASSWORD } from "../../lib/accounts/account-life";
import { MEMBERS, type Row } from "./row";

const profile = { may: MEMBERS, reach: "none" } as const;
const market = { may: MEMBERS, reach: "firm" } as const;
const owners = { may: ["owner"], sees: ["member"], reach: "firm" } as const;
const owning = { may: ["owner"], reach: "none" } as const;
const agencys = { may: ["admin"], reach: "none" } as const;
const gone = { "account × unknown": "gone" } as const;

export const firmRows: readonly Row[] = [
  {
    command: recordStageMove,
    ...profile,
    form: () => ({ stage: "growth", movedOn: "2025-02-03", because: "A second market." }),
  },
  {
    command: saveMarketPlanPart,
    ...profile,
    form: () => ({ country: "NO", part: "goals", body: "Two dealers.", version: "0" }),
  },
  { command: submitMarketPlan, ...profile, form: () => ({ country: "SE", version: "1" }) },
  { command: takeBackMarketPlan, ...profile, form: () => ({ country: "FI", version: "1" }) },
  { command: withdrawStageMove, ...market, form: ({ moveId }) => ({ moveId, because: "A mistake." }) },
  {
    command: saveBasics,
    ...profile,
    form: ({ basicsSeen }) => ({
      seen: basicsSeen,
      legalName: "Ovens of Odense",
      country: "DK",
      registrationNumber: "CVR 20 30 40 50",
      region: "",
      foundedYear: "1998",
      sizeClass: "small",
    }),
  },
  {
    command: saveIndustry,
    ...profile,
    form: ({ industrySeen }) => ({ seen: industrySeen, naceSection: "C", naceDivision: "10" }),
  },
  {
    command: saveProducts,
    ...profile,
    form: ({ productsSeen }) => ({ seen: productsSeen, products: "Ovens", hsChapters: ["84", "85"] }),
  },
  {
    command: savePeople,
    ...profile,
    form: ({ peopleSeen }) => ({ seen: peopleSeen, languages: ["da", "en"] }),
  },
  {
    command: saveAbroad,
    ...profile,
    form: ({ abroadSeen }) => ({
      seen: abroadSeen,
      foreignSalesShare: "12",
      targetMarkets: ["NO"],
      goals: "Sell in Norway.",
    }),
  },
  { command: addMarket, ...profile, form: () => ({ country: "NO", sinceYear: "2019", modes: [] }) },
  {
    command: changeMarket,
    ...market,
    form: ({ marketId }) => ({ marketId, seen: "-", country: "SE", sinceYear: "", modes: [] }),
  },
  { command: removeMarket, ...market, form: ({ marketId }) => ({ marketId }) },
  {
    command: registerFirm,
    may: ["account"],
    reach: "agency",
    cells: { "account × abroad": "ok" },
    form: ({ agencySlug }) => ({
      agency: agencySlug,
      legalName: "A New Firm",
      country: "DK",
      registrationNumber: "DK-7788",
    }),
  },
  {
    command: requestToJoin,
    may: ["account"],
    reach: "agency",
    // An agency that exists and a number that nobody has are answered like an agency that does not exist.
    cells: { "account × own": "not-found", "account × neighbour": "not-found" },
    form: ({ agencySlug }) => ({ agency: agencySlug, country: "DK", registrationNumber: "no such" }),
  },
  { command: changeSharing, ...owning, form: () => ({ scopes: ["plan"], seen: "diagnosis answers plan" }) },
  { command: changeRole, ...owners, form: ({ membershipId }) => ({ membershipId, role: "owner" }) },
  { command: removeMember, ...owners, form: ({ membershipId }) => ({ membershipId }) },
  {
    command: leaveFirm,
    may: MEMBERS,
    reach: "none",
    cells: { "owner × own": "last-owner" },
    form: () => ({}),
  },
  {
    command: decideJoinRequest,
    ...owners,
    form: ({ joinRequestId }) => ({ requestId: joinRequestId, decision: "accepted" }),
  },
  { command: inviteMember, ...owning, form: () => ({ email: "colleague@people.example", role: "member" }) },
  { command: inviteMentor, ...agencys, form: () => ({ email: "mentor@people.example" }) },
  { command: inviteAdministrator, ...agencys, form: () => ({ email: "admin@people.example" }) },
  {
    command: resendInvitation,
    as: "to a firm",
    ...owners,
    blind: ["admin"],
    form: ({ invitationId }) => ({ invitationId }),
  },
  {
    command: resendInvitation,
    as: "to the agency",
    may: ["admin"],
    blind: MEMBERS,
    reach: "agency",
    form: ({ agencyInvitationId }) => ({ invitationId: agencyInvitationId }),
  },
  {
    command: withdrawInvitation,
    as: "to a firm",
    ...owners,
    blind: ["admin"],
    form: ({ invitationId }) => ({ invitationId }),
  },
  {
    command: withdrawInvitation,
    as: "to the agency",
    may: ["admin"],
    blind: MEMBERS,
    reach: "agency",
    form: ({ agencyInvitationId }) => ({ invitationId: agencyInvitationId }),
  },
  {
    command: acceptInvitation,
    may: ["account"],
    reach: "firm",
    cells: { "account × neighbour": "other-address", "account × abroad": "other-address", ...gone },
    form: ({ token }) => ({ token }),
  },
  {
    command: acceptAsNew,
    may: ["portal"],
    reach: "agency",
    // Who was invited to the own firm has an account already, and so have the others.
    cells: {
      "portal × own": "account-exists",
      "portal × neighbour": "account-exists",
      "portal × abroad": "account-exists",
      "portal × unknown": "gone",
    },
    form: ({ token }) => ({
      token,
      name: "A Newcomer",
      password: OTHER_PASSWORD,
      language: "en",
      timeZone: "Europe/Oslo",
      terms: "on",
    }),
  },
];
