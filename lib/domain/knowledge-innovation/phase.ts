import { answerOf } from "@/lib/domain/instruments/engine";
import type { Answers } from "@/lib/domain/instruments/types";
import { PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import type { Diagnosis, FirmProfile, Reason } from "@/lib/domain/knowledge-innovation/types";
import { profileYears, YEAR_BANDS } from "@/lib/domain/knowledge-innovation/years-abroad";
import type { SourceRef } from "@/lib/domain/sources";
import type { Phase } from "@/lib/domain/vocabulary";

type Placed = Diagnosis["phase"];

/** The source's boundary: up to and including five years is the initial phase. */
const INITIAL_YEARS = 5;
const RULE: SourceRef = { id: "linder-2024", where: "Section 3", judgement: false };
const OURS: SourceRef = { ...RULE, judgement: true };

/**
 * The phase of internationalisation. Answers decide; where they are missing or unknown the profile does;
 * where that says nothing either, the earlier phase is taken, because the later one has not been shown.
 */
export function phaseOf(answers: Answers, profile?: FirmProfile): Placed {
  const active = choice(answers, PHASE_ITEMS.active);
  if (active === "never") {
    return place(
      "pre",
      "phase-none",
      "You have never done business across a border.",
      [PHASE_ITEMS.active],
      RULE,
    );
  }
  const band = YEAR_BANDS[choice(answers, PHASE_ITEMS.years) ?? ""];
  if (active && band) return byAnswer(band.upTo);
  const years = profileYears(profile);
  if (years !== null) return byProfile(years);
  const markets = profile?.markets?.length ?? 0;
  if (active || markets > 0) return place("initial", "phase-years-unknown", UNKNOWN_YEARS, BOTH, OURS);
  return place("pre", "phase-unknown", UNKNOWN, [PHASE_ITEMS.active], OURS);
}

const BOTH = [PHASE_ITEMS.active, PHASE_ITEMS.years];
const UNKNOWN_YEARS =
  "You work or have worked abroad, but for how long is not known; we take it as five years or fewer until you can say.";
const UNKNOWN =
  "It is not known if you have done business abroad; we take it that you have not until you can say.";

function byAnswer(upTo: number): Placed {
  return upTo <= INITIAL_YEARS
    ? place("initial", "phase-years", "You have done business abroad for five years or fewer.", BOTH, RULE)
    : place(
        "experienced",
        "phase-years",
        "You have done business abroad for more than five years.",
        BOTH,
        RULE,
      );
}

function byProfile(years: number): Placed {
  const when = years === 0 ? "this year" : years === 1 ? "one year ago" : `${years} years ago`;
  const because = `Your profile puts your first market abroad ${when}; the line lies at five years.`;
  return place(years <= INITIAL_YEARS ? "initial" : "experienced", "phase-profile", because, BOTH, OURS);
}

function place(
  phase: Phase,
  ruleId: string,
  because: string,
  items: Reason["items"],
  source: SourceRef,
): Placed {
  return { phase, reason: { ruleId, because, items, source } };
}

function choice(answers: Answers, key: string): string | null {
  const answer = answerOf(answers, key);
  return answer?.kind === "single" ? answer.choice : null;
}
