import type { DelphiResult } from "@/lib/domain/delphi";
import type { Provenance } from "@/lib/domain/panels/provenance";
import type { ExpertKind, ExpertState, PanelState, ProposalState } from "@/lib/domain/panels/vocabulary";

export type PanelRow = {
  id: string;
  title: string;
  instrument: string;
  state: PanelState;
  rounds: number;
  experts: number;
  open: boolean;
  dueOn: string | null;
};

export type Round = {
  number: number;
  openedAt: string;
  dueOn: string | null;
  closedAt: string | null;
  imported: boolean;
};

/** An indicator with what the group said of it, in the last closed round. */
export type JudgedIndicator = {
  id: string;
  itemKey: string | null;
  wording: string;
  heading: string;
  /** Null where fewer than three experts rated it, or no round is closed yet. */
  result: DelphiResult | null;
  counts: readonly number[] | null;
  /** Of the crisp value since the round before. */
  change: number | null;
  comments: readonly { round: number; comment: string }[];
};

export type Expert = {
  id: string;
  kind: ExpertKind;
  name: string;
  email: string;
  state: ExpertState;
  linkExpiresAt: string | null;
};

export type Proposal = { id: string; body: string; state: ProposalState; because: string };

/** How far the open round is: numbers, never who. */
export type Progress = { asked: number; begun: number; finished: number };

/** If the open round were closed now: the mean change since the last one, over so many points. */
export type OpenStanding = { stable: boolean; points: number };

export type Publication = {
  /** The how-many-eth version of the agency's own. */
  edition: number;
  publishedAt: string;
  provenance: Provenance;
  weighed: number;
};

type PanelHead = {
  id: string;
  title: string;
  intro: string;
  instrument: string;
  instrumentVersion: number;
  threshold: number;
  stableUnder: number;
  state: PanelState;
};

/** A panel as its administrators see it. */
export type Panel = PanelHead & {
  rounds: readonly Round[];
  indicators: readonly JudgedIndicator[];
  /** Mean change of the crisp values between the last two closed rounds. */
  meanChange: number | null;
  stable: boolean;
  progress: Progress | null;
  /**
   * Null without an open round, before a second one, before three experts have rated everything, and where it could tell
   * what one of them rated: over one point alone, or after an expert was taken out.
   */
  standing: OpenStanding | null;
  experts: readonly Expert[];
  proposals: readonly Proposal[];
  publication: Publication | null;
  /** The figures are those of the published panel. */
  published: boolean;
};

export type OwnRating = { level: number; comment: string };

export type IndicatorToRate = JudgedIndicator & {
  /** In the open round. */
  own: OwnRating | null;
  /** In the last closed round. */
  last: OwnRating | null;
};

/** A panel as one of its experts sees it. */
export type PanelToRate = PanelHead & {
  agency: string;
  timeZone: string;
  open: Round | null;
  closedRounds: number;
  indicators: readonly IndicatorToRate[];
  proposals: readonly Proposal[];
};

export type OwnPanel = {
  id: string;
  title: string;
  agency: string;
  state: PanelState;
  openRound: number | null;
  dueOn: string | null;
};

export type Invitable = { accountId: string; name: string; kind: "mentor" | "administrator" };

export type PanelLink = {
  panelId: string;
  title: string;
  intro: string;
  agency: string;
  until: string;
  timeZone: string;
};
