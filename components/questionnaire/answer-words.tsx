import { texts } from "@/lib/i18n/texts";

/** An answer in its own words; several choices as a list, nothing as "I don't know". */
export function AnswerWords({ words }: { words: readonly string[] }) {
  if (words.length === 0) return <p className="text-ink-soft italic">{texts("assessments")("unknown")}</p>;
  if (words.length === 1) return <p>{words[0]}</p>;
  return (
    <ul className="list-disc space-y-0.5 ps-5">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
