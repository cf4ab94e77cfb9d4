import { SURVEY_V1 } from "@/lib/domain/instruments/survey-v1";
import type { Instrument } from "@/lib/domain/instruments/types";
import { withWording } from "@/lib/domain/instruments/wording";

/** Version 1 with the same questions and answers: says of the published firms' countries what is printed, and no more. */
export const SURVEY_V2: Instrument = withWording(
  { ...SURVEY_V1, version: 2 },
  new Map([
    [
      "survey.geography:why",
      "Of 100 in the published survey, 69 worked with countries of the Commonwealth of Independent States alone. The groups below mean the same, seen from your own country.",
    ],
  ]),
);
