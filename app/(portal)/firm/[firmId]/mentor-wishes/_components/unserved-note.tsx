import Link from "next/link";
import { Section } from "@/components/page/section";
import type { ToldChange } from "@/lib/domain/pairing/unserved";
import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { LastWave } from "@/lib/waves/types";

type Props = { wave: LastWave; firmId: string; timeZone: string };

/** Why the last wave brought the firm no mentor, how near it came, and what would change it. Nobody is named. */
export function UnservedNote({ wave, firmId, timeZone }: Props) {
  const t = texts("waves");
  const { mentors, fitting, kept, best, changes, ageing } = wave;
  const day = formatDate(wave.publishedAt, { timeZone });
  const kinds = new Set(changes.map(({ change }) => change.kind));
  return (
    <Section id="why-not" title={t("unserved.title")}>
      <div className="max-w-measure space-y-4">
        <p>{t("unserved.lede", { day, mentors, fitting })}</p>
        {best && <p>{t("unserved.best", { score: best.score, short: best.short ?? -1 })}</p>}
        {kept.length > 0 && (
          <ul className="border-line border-t">
            {kept.map(({ rule, mentors: n }) => (
              <li key={rule} className="border-line border-b py-2">
                {t(`unserved.rules.${rule}`, { n })}
              </li>
            ))}
          </ul>
        )}
        {changes.length > 0 && (
          <div className="space-y-2">
            <h3 className="font-semibold">{t("unserved.changes")}</h3>
            <ul className="list-disc space-y-1 ps-5">
              {changes.map((line) => (
                <li key={nameOf(line) || line.change.kind}>{changeText(line)}</li>
              ))}
            </ul>
            <p className="flex flex-wrap gap-x-6 gap-y-2">
              {kinds.has("market") && (
                <Link href={`/firm/${firmId}/profile/abroad`}>{t("unserved.toMarkets")}</Link>
              )}
              {kinds.has("language") && (
                <Link href={`/firm/${firmId}/profile/people`}>{t("unserved.toLanguages")}</Link>
              )}
            </p>
          </div>
        )}
        <p className="text-ink-soft">{t("unserved.ageing", { ageing })}</p>
      </div>
    </Section>
  );
}

function changeText(line: ToldChange): string {
  const { mentors, score, change } = line;
  return texts("waves")(`unserved.kinds.${change.kind}`, { what: nameOf(line), n: mentors, score });
}

function nameOf({ change }: ToldChange): string {
  switch (change.kind) {
    case "language":
      return languageName(change.code, language());
    case "market":
      return countryName(change.country, language());
    default:
      return "";
  }
}
