import { latestInstrument } from "@/lib/domain/instruments/registry";

/** How long the survey takes, as its parts say. */
export const SURVEY_MINUTES = latestInstrument("survey").sections.reduce(
  (sum, { minutes }) => sum + minutes,
  0,
);
