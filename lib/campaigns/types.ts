import type { Audience } from "@/lib/domain/survey/audience";
import type { DistributionQuestion } from "@/lib/domain/survey/distribution";
import type { AnswerState, CountedFirms } from "./schema";

/** A draft, one that takes answers, or one whose due day is over or that somebody closed. */
export type CampaignState = "draft" | "open" | "ended";

/** How many firms were asked, have begun and have answered; `open` takes answers still. */
export type CampaignCounts = { sent: number; begun: number; answered: number; open: number };

export type CampaignLine = {
  id: string;
  title: string;
  state: CampaignState;
  dueOn: string;
  sentAt: string | null;
  closedAt: string | null;
  counts: CampaignCounts;
};

export type Campaign = CampaignLine & {
  message: string;
  audience: Audience;
  sentBy: string | null;
  version: number;
};

/** Who would get a campaign if it were sent now. */
export type AudiencePreview = {
  firms: { id: string; name: string; reachable: boolean; otherUntil: string | null }[];
  /** Firms that nobody looks after any more: they are asked, and no mail goes out. */
  unreachable: number;
  /** Firms that another campaign asks at the same time. */
  asked: number;
};

/** One firm of a campaign; `id` is the firm's. */
export type CampaignFirm = {
  id: string;
  name: string;
  state: AnswerState;
  begunAt: string | null;
  answeredAt: string | null;
  reminders: number;
  /** Somebody of the firm gets its mail. */
  reachable: boolean;
};

export type Distribution = {
  firms: CountedFirms;
  questions: DistributionQuestion[];
  /** Firms that answered; of them abroad now, null where either group is too small to be told. */
  answered: number;
  abroad: number | null;
};

/** A campaign as the firm meets it. */
export type SurveyInvitation = {
  campaignId: string;
  title: string;
  message: string;
  dueOn: string;
  ended: boolean;
  state: AnswerState;
  assessmentId: string | null;
  answeredAt: string | null;
};
