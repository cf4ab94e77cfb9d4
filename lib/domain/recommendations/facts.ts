import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf } from "@/lib/domain/models/types";

/** All that is known about a firm: the newest answer to every item, what each model says of it, and its profile. */
export type Facts = {
  answers: Answers;
  diagnoses: Partial<DiagnosisOf>;
  profile?: FirmProfile;
  /** Questionnaires about single markets that were handed in: what they ask about the firm itself counts. */
  markets?: readonly Instrument[];
  /** Versions that an agency published, where a diagnosis rests on one; the portal's own are known. */
  instruments?: readonly Instrument[];
};
