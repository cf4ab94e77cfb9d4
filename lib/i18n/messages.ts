import accountMails from "@/messages/en/account-mails.json";
import accounts from "@/messages/en/accounts.json";
import agency from "@/messages/en/agency.json";
import antecedents from "@/messages/en/antecedents.json";
import assessments from "@/messages/en/assessments.json";
import assignments from "@/messages/en/assignments.json";
import campaigns from "@/messages/en/campaigns.json";
import comments from "@/messages/en/comments.json";
import common from "@/messages/en/common.json";
import competence from "@/messages/en/competence.json";
import contacts from "@/messages/en/contacts.json";
import delegations from "@/messages/en/delegations.json";
import demo from "@/messages/en/demo.json";
import entryModes from "@/messages/en/entry-modes.json";
import errors from "@/messages/en/errors.json";
import feedback from "@/messages/en/feedback.json";
import firms from "@/messages/en/firms.json";
import followUps from "@/messages/en/follow-ups.json";
import frame from "@/messages/en/frame.json";
import handOvers from "@/messages/en/hand-overs.json";
import invitations from "@/messages/en/invitations.json";
import itineraries from "@/messages/en/itineraries.json";
import journeyReports from "@/messages/en/journey-reports.json";
import landing from "@/messages/en/landing.json";
import legal from "@/messages/en/legal.json";
import marketPlans from "@/messages/en/market-plans.json";
import meetings from "@/messages/en/meetings.json";
import members from "@/messages/en/members.json";
import mentors from "@/messages/en/mentors.json";
import methods from "@/messages/en/methods.json";
import navigator from "@/messages/en/navigator.json";
import notes from "@/messages/en/notes.json";
import offers from "@/messages/en/offers.json";
import panels from "@/messages/en/panels.json";
import picture from "@/messages/en/picture.json";
import plans from "@/messages/en/plans.json";
import questionnaires from "@/messages/en/questionnaires.json";
import results from "@/messages/en/results.json";
import reviews from "@/messages/en/reviews.json";
import secondView from "@/messages/en/second-view.json";
import sharing from "@/messages/en/sharing.json";
import stages from "@/messages/en/stages.json";
import threads from "@/messages/en/threads.json";
import ties from "@/messages/en/ties.json";
import timeline from "@/messages/en/timeline.json";
import travelCosts from "@/messages/en/travel-costs.json";
import waves from "@/messages/en/waves.json";

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
