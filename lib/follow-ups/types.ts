import type { ContactUse, Without } from "@/lib/domain/contact-terms";
import type { AmountBand, StepAnswer } from "@/lib/domain/follow-up-terms";
import type { ActionStatus } from "@/lib/domain/vocabulary";

export type AskedContact = {
  questionId: string;
  /** The same for both sides of a tie between two travellers. */
  contactId: string;
  personName: string;
  organisation: string;
  used: boolean | null;
  uses: ContactUse[];
  worth: number | null;
};

export type AskedStep = {
  stepId: string;
  title: string;
  dueOn: string | null;
  actionId: string | null;
  /** Where the action that it became stands in the plan. */
  status: ActionStatus | null;
  answer: StepAnswer | null;
  movedTo: string | null;
};

export type Whole = {
  inTouch: number | null;
  sales: AmountBand | null;
  orders: AmountBand | null;
  partners: number | null;
  without: Without | null;
  note: string;
};

export type FollowUp = Whole & {
  id: string;
  month: number;
  askedAt: string;
  answeredAt: string | null;
  contacts: AskedContact[];
  steps: AskedStep[];
};

/** One traveller's follow-up as the agency sees it. */
export type TravellerFollowUp = FollowUp & {
  name: string;
  firmId: string | null;
  remindedAt: string | null;
  /** False for a firm without members, and a mentor who left: nobody is there to answer. */
  reachable: boolean;
};
