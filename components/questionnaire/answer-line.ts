import { texts } from "@/lib/i18n/texts";

/** An answer on one line: several choices behind one another without their full stops, nothing as "I don't know". */
export function answerLine(words: readonly string[]): string {
  if (words.length === 0) return texts("assessments")("unknown");
  if (words.length === 1) return words.join("");
  return words.map((one) => one.replace(/\.$/, "")).join("; ");
}
