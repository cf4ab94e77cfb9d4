import type { ReactNode } from "react";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { JourneyDocument } from "@/lib/itineraries/types";
import { hostOf } from "./preparation-entry";

type Props = {
  documents: readonly JourneyDocument[];
  /** What an administrator can do about one of them; others do not read for whom it is. */
  below?: (document: JourneyDocument) => ReactNode;
};

/** The documents of a journey: title, where the link leads, date and version. */
export function DocumentList({ documents, below }: Props) {
  const t = texts("itineraries");
  return (
    <ul className="border-line border-t">
      {documents.map((one) => (
        <li key={`${one.id}-${one.version}`} className="space-y-1 border-line border-b py-3">
          <p>
            <a href={one.link} rel="noreferrer" className="break-words font-semibold">
              {one.title}
            </a>
          </p>
          <p className="text-ink-soft text-sm">
            {[
              formatDate(one.datedOn, { timeZone: "UTC" }),
              one.edition && t("documents.version", { edition: one.edition }),
              t("documents.external", { host: hostOf(one.link) }),
              below && readers(one),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {one.note !== "" && <p className="max-w-measure whitespace-pre-line">{one.note}</p>}
          {below?.(one)}
        </li>
      ))}
    </ul>
  );
}

function readers({ forAll, who }: JourneyDocument): string {
  const t = texts("itineraries");
  if (forAll) return t("wholeGroup");
  return who.length === 0
    ? t("nobodyLeft")
    : t("documents.for", { names: formatList(who.map(({ name }) => name)) });
}
