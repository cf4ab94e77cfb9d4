import { dueWords } from "@/components/campaigns/due-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { AudiencePreview } from "@/lib/campaigns/types";
import type { Audience } from "@/lib/domain/survey/audience";
import { texts } from "@/lib/i18n/texts";
import { audienceWords } from "../../_components/audience-words";

type Props = { preview: AudiencePreview; audience: Audience };

/** How many firms a draft reaches and which, with what is to be known about some. */
export function AskedFirms({ preview: { firms, unreachable, asked }, audience }: Props) {
  const t = texts("campaigns");
  return (
    <>
      <ul className="max-w-measure text-ink-soft">
        {audienceWords(audience).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-lg">{t("draft.count", { n: firms.length })}</p>
      {firms.length === 0 && <p>{t("draft.lacking")}</p>}
      {unreachable > 0 && <p className="max-w-measure">{t("draft.unreachable", { n: unreachable })}</p>}
      {asked > 0 && <p className="max-w-measure">{t("draft.asked", { n: asked })}</p>}
      {firms.length > 0 && (
        <Disclosure summary={t("draft.names")}>
          <ul className="columns-1 gap-8 py-2 text-sm sm:columns-2">
            {firms.map(({ id, name, reachable, otherUntil }) => (
              <li key={id} className="break-inside-avoid py-0.5">
                {name}
                {!reachable && <span className="text-ink-soft"> ({t("draft.noMail")})</span>}
                {otherUntil && (
                  <span className="text-ink-soft">
                    {" "}
                    ({t("draft.alsoUntil", { day: dueWords(otherUntil) })})
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
