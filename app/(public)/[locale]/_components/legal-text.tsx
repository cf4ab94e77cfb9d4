import { TERMS_DATE, TERMS_VERSION } from "@/lib/domain/terms";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { title: string; parts: readonly { title: string; text: string }[] };

/** Fine print that can be read: one column, a heading for each matter, version and date on top. */
export function LegalText({ title, parts }: Props) {
  const date = formatDate(TERMS_DATE, { timeZone: "UTC", style: "long-day" });
  return (
    <article className="max-w-measure space-y-8">
      <header className="space-y-2 border-line border-b pb-5">
        <h1>{title}</h1>
        <p className="text-ink-soft text-sm">{texts("legal")("version", { version: TERMS_VERSION, date })}</p>
      </header>
      {parts.map((part) => (
        <section key={part.title} className="space-y-2">
          <h2>{part.title}</h2>
          <p>{part.text}</p>
        </section>
      ))}
    </article>
  );
}
