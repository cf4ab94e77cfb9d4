import type { ReactNode } from "react";
import { texts } from "@/lib/i18n/texts";
import type { PlanPart } from "@/lib/market-plans/types";
import { PartSaved } from "./part-saved";

type Props = { part: PlanPart; timeZone: string; children?: ReactNode };

/** One of the eleven parts as it stands, to read. */
export function PartReading({ part, timeZone, children }: Props) {
  const t = texts("market-plans");
  const heading = `part-${part.part}`;
  return (
    <section
      id={part.part}
      aria-labelledby={heading}
      className="scroll-mt-24 space-y-2 border-line border-b py-5 print:break-inside-avoid print:py-2"
    >
      <h2 id={heading} className="text-lg">
        {t(`parts.${part.part}`)}
      </h2>
      {part.body === "" ? (
        <p className="text-ink-soft">{t("partBlank")}</p>
      ) : (
        <p className="max-w-measure whitespace-pre-line">{part.body}</p>
      )}
      <p className="text-ink-soft text-sm print:hidden">
        <PartSaved part={part} timeZone={timeZone} />
      </p>
      {children}
    </section>
  );
}
