import { titled } from "@/components/offers/offer-words";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { restsOn } from "@/lib/domain/knowledge-innovation/table3";
import { INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

/** The map that the advice is built on, as the study prints it: a ring where an innovation rests on a kind of knowledge. */
export function LandingMap() {
  const t = texts("landing");
  return (
    <figure className="@container">
      <table className="w-full table-fixed border-separate border-spacing-0 text-xs sm:text-sm">
        <caption className="mb-3 text-start font-semibold">{t("mapCaption")}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="w-[42%] pb-1.5 text-start sm:w-[34%] align-bottom font-normal text-ink-soft"
            >
              {t("mapRows")}
            </th>
            {INNOVATIONS.map((one) => (
              <th
                key={one}
                scope="col"
                className="h-px px-0.5 pb-1.5 text-center align-bottom font-normal text-ink-soft"
              >
                <span className="block @max-[24rem]:inline-block @max-[24rem]:h-32 @max-[24rem]:rotate-180 @max-[24rem]:align-bottom @max-[24rem]:whitespace-nowrap @max-[24rem]:text-start @max-[24rem]:[writing-mode:vertical-rl]">
                  {titled(TERMS.innovation[one].name)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KNOWLEDGE.map((kind) => (
            <tr key={kind}>
              <th scope="row" className="border-line border-t py-1 pe-2 text-start font-normal leading-tight">
                {titled(TERMS.knowledge[kind].name)}
              </th>
              {INNOVATIONS.map((one) => (
                <td key={one} className="border-line border-t text-center">
                  <Mark needed={restsOn(one, kind)} label={t(restsOn(one, kind) ? "needed" : "notNeeded")} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="mt-3 border-line border-t pt-2 text-ink-soft text-xs">
        {t("mapSource")}
      </figcaption>
    </figure>
  );
}

function Mark({ needed, label }: { needed: boolean; label: string }) {
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 44 44" className="mx-auto size-8">
        <path d="M0 22H44M22 0V44" className="stroke-line" />
        {needed ? (
          <circle cx="22" cy="22" r="12" strokeWidth="5" className="fill-paper stroke-ramp-4" />
        ) : (
          <circle cx="22" cy="22" r="2.5" className="fill-paper stroke-line-strong" />
        )}
      </svg>
      <span className="sr-only">{label}</span>
    </>
  );
}
