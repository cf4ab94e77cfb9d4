import type { Answer, Item } from "@/lib/domain/instruments/types";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import type { Phase, ReviewState } from "@/lib/domain/vocabulary";

/** Who did something, and when (ISO). The name is null where the viewer may not know it. */
export type Moment = { by: string | null; at: string };

export type AssessmentHead = {
  id: string;
  firmId: string;
  instrument: { id: string; version: number; title: string };
  /** Country of the target market, or the campaign that asks; empty where the questionnaire is about the firm. */
  subject: string;
  /** When the campaign that asks stops taking answers (ISO); null where none asks. */
  surveyEndsAt: string | null;
  round: number;
  status: ReviewState;
  started: Moment;
  submitted: Moment | null;
  previousId: string | null;
  /** The viewer may change its answers now. */
  editable: boolean;
};

export type AssessmentListing = AssessmentHead & {
  answered: number;
  asked: number;
  /** There is a result to read. */
  hasResult: boolean;
  /** Where the newest result places the firm; null before the first, and where the questionnaire places nobody. */
  standing: { phase: Phase; band: Band; score: number | null } | null;
};

export type StartPage = {
  instrument: {
    id: string;
    title: string;
    summary: string;
    prepare: readonly string[];
    caveat: string | null;
  };
  /** Country of the target market, or the campaign that asks; empty where the questionnaire is about the firm. */
  subject: string;
  minutes: number;
  sections: { id: string; title: string; who: string; minutes: number; questions: number }[];
  /** The round that is open now; starting again leads there. */
  open: { id: string; round: number } | null;
  /** How many of its questions are answered already, here or in another questionnaire. */
  known: number;
  /** The last round that was handed in. */
  last: { id: string; round: number; submittedAt: string | null } | null;
};

export type TaskSection = {
  id: string;
  title: string;
  intro: string;
  who: string;
  minutes: number;
  asked: number;
  answered: number;
  /** Answers taken over from the round before that nobody has confirmed. */
  toConfirm: number;
  state: "not-started" | "started" | "done";
  /** Where to go on: the first question that is open or unconfirmed, else the first one. */
  goTo: string | null;
  last: Moment | null;
  people: string[];
};

export type TaskList = {
  assessment: AssessmentHead;
  sections: TaskSection[];
  asked: number;
  answered: number;
  toConfirm: number;
  minutesLeft: number;
  /** Where to resume; null when nothing is open. */
  resumeKey: string | null;
  ready: boolean;
};

export type GivenAnswer = {
  answer: Answer;
  /** The answer in words, one line for each choice; empty for "I don't know". */
  words: string[];
  note: string;
  evidence: string;
  carried: boolean;
  /** Title of the questionnaire that a taken-over answer was given in, where it is another one. */
  origin: string | null;
  given: Moment;
  version: number;
};

export type PreviousAnswer = Omit<GivenAnswer, "carried" | "origin" | "version"> & { round: number };

export type QuestionPage = {
  assessment: AssessmentHead;
  section: { id: string; title: string; number: number; of: number };
  item: Item;
  /** Place within the section, only where no open answer can still change the count. */
  position: { number: number; of: number } | null;
  /** False where another answer has made this question unnecessary. */
  asked: boolean;
  answer: GivenAnswer | null;
  previous: PreviousAnswer | null;
  before: string | null;
  after: string | null;
  lastSaved: string | null;
};

export type CheckedItem = {
  key: string;
  question: string;
  answer: GivenAnswer | null;
  previous: PreviousAnswer | null;
  /** The answer differs from the round before; false where there was none. */
  changed: boolean;
};

export type CheckSection = {
  id: string;
  title: string;
  items: CheckedItem[];
  toConfirm: number;
  open: number;
};

export type CheckAnswers = {
  assessment: AssessmentHead;
  sections: CheckSection[];
  open: number;
  toConfirm: number;
  ready: boolean;
};
