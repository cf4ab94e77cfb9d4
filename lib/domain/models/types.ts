import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import type { EntryModeDiagnosis } from "@/lib/domain/entry-modes/diagnose-entry-mode";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { Diagnosis, FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";
import type { SurveyPortrait } from "@/lib/domain/survey/describe";
import type { InstrumentId } from "@/lib/domain/vocabulary";

/** What each instrument's answers are turned into. Plain data: stored as it is and never recomputed in place. */
export type DiagnosisOf = {
  "knowledge-innovation": Diagnosis;
  competence: CompetenceDiagnosis;
  antecedents: AntecedentsDiagnosis;
  navigator: NavigatorDiagnosis;
  "entry-mode": EntryModeDiagnosis;
  survey: SurveyPortrait;
};

/** Instruments whose answers give a result: a diagnosis, or a description. */
export type ModelId = InstrumentId & keyof DiagnosisOf;

/** What the firm named as evidence, by item. */
export type Evidence = Readonly<Record<string, string>>;

/** The rules that turn one instrument's answers into what they say about the firm. Pure, and total over checked answers. */
export type Model<Id extends ModelId> = {
  rulesVersion: number;
  /**
   * What the result is: advice on the firm as a whole, a choice that is about one market, or a description that judges
   * nothing, so that nobody advises on it, reviews it or rates it a second time.
   */
  gives: "advice" | "choice" | "description";
  diagnose(
    instrument: Instrument,
    answers: Answers,
    profile?: FirmProfile,
    evidence?: Evidence,
  ): DiagnosisOf[Id];
};
