import accountMails from "@/messages/en/account-mails.json" with { type: "json" };
import accounts from "@/messages/en/accounts.json" with { type: "json" };
import agency from "@/messages/en/agency.json" with { type: "json" };
import antecedents from "@/messages/en/antecedents.json" with { type: "json" };
import assessments from "@/messages/en/assessments.json" with { type: "json" };
import assignments from "@/messages/en/assignments.json" with { type: "json" };
import campaigns from "@/messages/en/campaigns.json" with { type: "json" };
import comments from "@/messages/en/comments.json" with { type: "json" };
import common from "@/messages/en/common.json" with { type: "json" };
import competence from "@/messages/en/competence.json" with { type: "json" };
import contacts from "@/messages/en/contacts.json" with { type: "json" };
import delegations from "@/messages/en/delegations.json" with { type: "json" };
import demo from "@/messages/en/demo.json" with { type: "json" };
import entryModes from "@/messages/en/entry-modes.json" with { type: "json" };
import errors from "@/messages/en/errors.json" with { type: "json" };
import feedback from "@/messages/en/feedback.json" with { type: "json" };
import firms from "@/messages/en/firms.json" with { type: "json" };
import followUps from "@/messages/en/follow-ups.json" with { type: "json" };
import frame from "@/messages/en/frame.json" with { type: "json" };
import handOvers from "@/messages/en/hand-overs.json" with { type: "json" };
import invitations from "@/messages/en/invitations.json" with { type: "json" };
import itineraries from "@/messages/en/itineraries.json" with { type: "json" };
import journeyReports from "@/messages/en/journey-reports.json" with { type: "json" };
import landing from "@/messages/en/landing.json" with { type: "json" };
import legal from "@/messages/en/legal.json" with { type: "json" };
import marketPlans from "@/messages/en/market-plans.json" with { type: "json" };
import meetings from "@/messages/en/meetings.json" with { type: "json" };
import members from "@/messages/en/members.json" with { type: "json" };
import mentors from "@/messages/en/mentors.json" with { type: "json" };
import methods from "@/messages/en/methods.json" with { type: "json" };
import navigator from "@/messages/en/navigator.json" with { type: "json" };
import notes from "@/messages/en/notes.json" with { type: "json" };
import offers from "@/messages/en/offers.json" with { type: "json" };
import panels from "@/messages/en/panels.json" with { type: "json" };
import picture from "@/messages/en/picture.json" with { type: "json" };
import plans from "@/messages/en/plans.json" with { type: "json" };
import questionnaires from "@/messages/en/questionnaires.json" with { type: "json" };
import results from "@/messages/en/results.json" with { type: "json" };
import reviews from "@/messages/en/reviews.json" with { type: "json" };
import secondView from "@/messages/en/second-view.json" with { type: "json" };
import sharing from "@/messages/en/sharing.json" with { type: "json" };
import stages from "@/messages/en/stages.json" with { type: "json" };
import threads from "@/messages/en/threads.json" with { type: "json" };
import ties from "@/messages/en/ties.json" with { type: "json" };
import timeline from "@/messages/en/timeline.json" with { type: "json" };
import travelCosts from "@/messages/en/travel-costs.json" with { type: "json" };
import waves from "@/messages/en/waves.json" with { type: "json" };
import weighed from "@/messages/en/weighed.json" with { type: "json" };

const en = {
  "market-plans": marketPlans,
  meetings,
  feedback,
  "hand-overs": handOvers,
  threads,
  ties,
  stages,
  sharing,
  panels,
  picture,
  plans,
  questionnaires,
  "second-view": secondView,
  results,
  offers,
  agency,
  campaigns,
  contacts,
  delegations,
  demo,
  assessments,
  antecedents,
  methods,
  mentors,
  notes,
  competence,
  navigator,
  timeline,
  "travel-costs": travelCosts,
  "follow-ups": followUps,
  "journey-reports": journeyReports,
  waves,
  weighed,
  reviews,
  comments,
  assignments,
  "account-mails": accountMails,
  accounts,
  landing,
  legal,
  common,
  "entry-modes": entryModes,
  errors,
  frame,
  invitations,
  itineraries,
  firms,
  members,
};

export type Messages = typeof en;
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** English is complete by definition; another language is added as a second object of the same type. */
const all: Record<Language, Messages> = { en };

export const messagesOf = (language: Language): Messages => all[language];
