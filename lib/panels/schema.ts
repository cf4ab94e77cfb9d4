import { z } from "zod";
import { FILE_KINDS } from "@/lib/domain/panels/ratings-file";
import {
  choice,
  email,
  line,
  many,
  optionalIsoDate,
  optionalText,
  properName,
  text,
  uuid,
  wholeNumber,
} from "@/lib/fields";

/** Days that a guest's link works, and the access that it gives. */
export const LINK_DAYS = 21;
export const ACCESS_DAYS = 60;
/** Mails to experts that an agency may send in a day. */
export const MAX_MAILS_A_DAY = 200;
export const MAX_PROPOSALS = 10;
export const MOST_EXPERTS = 60;
export const MOST_INDICATORS = 150;

const share = (min: number, max: number) =>
  z.preprocess(
    (value) =>
      typeof value === "string" && /^\d(?:[.,]\d{1,4})?$/.test(value.trim())
        ? Number(value.trim().replace(",", "."))
        : value === "" || value === undefined || value === null
          ? undefined
          : value,
    z.number("invalid").min(min, "too-small").max(max, "too-big"),
  );

export const createPanelInput = z.strictObject({
  title: line(140),
  intro: optionalText(2_000),
  instrument: z.string().max(60),
  indicators: many(z.string().max(120), MOST_INDICATORS),
  threshold: share(0, 1),
  stableUnder: share(0.001, 0.5),
});
export const panelInput = z.strictObject({ panelId: uuid() });
export const openRoundInput = z.strictObject({ panelId: uuid(), dueOn: optionalIsoDate() });
export const addExpertsInput = z.strictObject({
  panelId: uuid(),
  people: many(z.uuid("invalid"), MOST_EXPERTS),
});
export const inviteGuestInput = z.strictObject({ panelId: uuid(), name: properName(120), email: email() });
export const expertInput = z.strictObject({ expertId: uuid() });
export const importInput = z.strictObject({ panelId: uuid(), kind: choice(FILE_KINDS), file: text(60_000) });
export const decideProposalInput = z.strictObject({
  proposalId: uuid(),
  decision: choice(["taken", "declined"]),
  because: optionalText(500),
});
export const rateInput = z.strictObject({
  indicatorId: uuid(),
  level: wholeNumber(0, 4),
  comment: optionalText(1_000),
});
export const proposeInput = z.strictObject({ body: line(240) });

const linkToken = () => z.string().regex(/^[\w-]{43}$/, "invalid");
export const panelLinkInput = z.strictObject({
  token: linkToken(),
  address: z.string().max(100).default(""),
});
