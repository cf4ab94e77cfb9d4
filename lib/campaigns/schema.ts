import { z } from "zod";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { PHASES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import {
  choice,
  isoDate,
  many,
  optionalChoice,
  optionalText,
  properName,
  seenVersion,
  uuid,
} from "@/lib/fields";

export const TITLE_MAX = 100;
export const MESSAGE_MAX = 1_000;
/** Whom a distribution counts: all firms that answered, or those that work abroad now, as all published ones did. */
export const COUNTED_FIRMS = ["abroad", "all"] as const;
export type CountedFirms = (typeof COUNTED_FIRMS)[number];
/** How far a firm is with a campaign. */
export const ANSWER_STATES = ["untouched", "begun", "answered"] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

const content = {
  title: properName(TITLE_MAX),
  message: optionalText(MESSAGE_MAX),
  dueOn: isoDate(),
  industries: many(
    z.enum(
      NACE_SECTIONS.map(({ code }) => code),
      "invalid",
    ),
  ),
  sizes: many(choice(SIZE_CLASSES)),
  phases: many(choice([...PHASES, "none"])),
  mentored: optionalChoice(["yes", "no"]),
};

export const draftCampaignInput = z.strictObject(content);
export const editCampaignInput = z.strictObject({ ...content, campaignId: uuid(), version: seenVersion() });
export const ofCampaignInput = z.strictObject({ campaignId: uuid(), version: seenVersion() });
export const extendCampaignInput = z.strictObject({
  campaignId: uuid(),
  version: seenVersion(),
  dueOn: isoDate(),
});
export const exportDistributionInput = z.strictObject({
  campaignId: uuid(),
  firms: choice(COUNTED_FIRMS).default("abroad"),
});
