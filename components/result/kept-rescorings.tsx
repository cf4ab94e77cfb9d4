import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { RescoredPage } from "@/lib/results/types";
import { publishedName } from "./published-name";
import { RescoredChange } from "./rescored-change";
import { VersionOrigin } from "./version-origin";

type Kept = RescoredPage["kept"][number];

/** What was kept of earlier looks, each under its version, its rules, its day and who kept it. */
export function KeptRescorings({ page, timeZone }: { page: RescoredPage; timeZone: string }) {
  const t = texts("questionnaires");
  const day = formatDate(page.computedAt, { timeZone });
  return (
    <Section title={t("rescore.kept")} id="kept" lede={t("rescore.keptLede")}>
      {page.kept.length === 0 && <p className="text-ink-soft">{t("rescore.none")}</p>}
      {page.kept.map((one) => (
        <Disclosure key={one.id} summary={headOf(one, timeZone)}>
          <div className="space-y-4">
            <VersionOrigin under={one.under} instrument={page.instrument} />
            <RescoredChange before={page.before} under={one.under} change={one.change} day={day} />
          </div>
        </Disclosure>
      ))}
    </Section>
  );
}

function headOf({ at, by, under }: Kept, timeZone: string) {
  const t = texts("questionnaires");
  const words = {
    version: publishedName(under.version),
    scoring: under.scoringRules,
    advice: under.adviceRules,
    day: formatDate(at, { timeZone, style: "moment" }),
  };
  return by ? t("rescore.keptBy", { ...words, name: by }) : t("rescore.keptAs", words);
}
