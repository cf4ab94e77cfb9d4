import { z } from "zod";
import { isCountry } from "@/lib/domain/reference/countries";
import { isLanguage } from "@/lib/domain/reference/languages";
import { isNaceSection } from "@/lib/domain/reference/nace";
import { ENTRY_MODES, KNOWLEDGE } from "@/lib/domain/vocabulary";
import { many, optionalText, seenVersion } from "@/lib/fields";

const code = (known: (value: string) => boolean) => z.string().max(10).refine(known, "invalid");

export const EXPERIENCE_MAX = 3_000;

export const editProfileInput = z.strictObject({
  version: seenVersion(),
  headline: optionalText(140),
  experience: optionalText(EXPERIENCE_MAX),
  markets: many(code(isCountry), 60),
  industries: many(code(isNaceSection), 22),
  languages: many(code(isLanguage), 20),
  knowledge: many(z.enum(KNOWLEDGE, "invalid")),
  entryModes: many(z.enum(ENTRY_MODES, "invalid")),
});

export const availabilityInput = z.strictObject({ version: seenVersion() });

/** What may stand in the address of the table of firms. */
export const FIRM_LIST_RULES = {
  sortable: ["name", "country", "phase", "waiting", "fresh", "met", "last"],
  defaultSort: { id: "waiting", desc: true },
  filters: {
    phase: ["pre", "initial", "experienced", "none"],
    country: null,
    show: ["waiting", "new"],
  },
} as const;
