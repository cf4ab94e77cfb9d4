import { patternsOf } from "@/lib/domain/antecedents/patterns";
import type { Pattern, PatternVerdict } from "@/lib/domain/antecedents/types";
import type { BornGlobal } from "@/lib/domain/competence/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { type Statement, stated } from "@/lib/domain/picture/statement";

/** Where several fit, the more telling one is named first; that order is the portal's judgement. */
const FIRST_NAMED: readonly Pattern[] = ["born-global", "born-again-global", "traditional", "regional"];

/** How the firm went abroad: the dates of its profile, and for a firm born global its own answers where it gave any. */
export function patternPicture(
  profile: FirmProfile | undefined,
  answered: BornGlobal | undefined,
): { pattern: Statement<Pattern>; verdicts: readonly PatternVerdict[] } {
  const verdicts = patternsOf(profile).map((one) => byAnswers(one, answered));
  const fitting = FIRST_NAMED.flatMap((name) => verdicts.filter((one) => one.pattern === name));
  const fits = fitting.find(({ verdict }) => verdict === "fits");
  const nearest = fits ?? fitting.find(({ verdict }) => verdict === "possible") ?? fitting[0];
  if (!nearest) return { pattern: { value: null, reason: null, ask: "profile" }, verdicts };
  return { pattern: stated(fits?.pattern, nearest.reason, "profile"), verdicts };
}

function byAnswers(one: PatternVerdict, answered: BornGlobal | undefined): PatternVerdict {
  if (one.pattern !== "born-global" || !answered || answered.verdict === null) return one;
  return { ...one, verdict: answered.verdict ? "fits" : "no", reason: answered.reason };
}
