import accountMails from "@/messages/en/account-mails.json";
import accounts from "@/messages/en/accounts.json";
import assignments from "@/messages/en/assignments.json";
import common from "@/messages/en/common.json";
import errors from "@/messages/en/errors.json";
import frame from "@/messages/en/frame.json";
import invitations from "@/messages/en/invitations.json";
import landing from "@/messages/en/landing.json";
import legal from "@/messages/en/legal.json";

const en = {
  assignments,
  "account-mails": accountMails,
  accounts,
  landing,
  legal,
  common,
  errors,
  frame,
  invitations,
};

export type Messages = typeof en;
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** English is complete by definition; another language is added as a second object of the same type. */
const all: Record<Language, Messages> = { en };

export const messagesOf = (language: Language): Messages => all[language];
