import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { PANEL_CAVEAT } from "@/lib/domain/antecedents/panel";
import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { language, texts } from "@/lib/i18n/texts";
import { namedAll } from "./names";

/** What stands out among the nine components, if anything does, and whose list it is. */
export function AntecedentsStanding({ diagnosis }: { diagnosis: AntecedentsDiagnosis }) {
  const t = texts("antecedents");
  const { groups, overall } = diagnosis;
  const [first = []] = groups;
  const last = groups.at(-1) ?? [];
  const parted = groups.length > 1;
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing.heading")}
        </h2>
        <p className="font-semibold text-2xl">
          {parted
            ? t("standing.parted", { n: first.length, names: namedAll(first) })
            : t(overall.score === null ? "standing.nothing" : "standing.together")}
        </p>
        <p className="max-w-measure text-lg print:max-w-none print:text-base">
          {parted && t("standing.last", { n: last.length, names: namedAll(last) })}{" "}
          {overall.band && (
            <>
              {t("standing.overall", {
                points: points(overall.band[1]),
                low: points(overall.band[0]),
                high: points(overall.band[2]),
              })}{" "}
            </>
          )}
          {t("standing.answered", { answered: overall.answered, asked: overall.asked })}
        </p>
      </div>
      <Notice tone="info" title={t("caveat.title")}>
        {PANEL_CAVEAT} <Link href={`/${language()}/methods/antecedents`}>{t("caveat.origin")}</Link>
      </Notice>
    </section>
  );
}
