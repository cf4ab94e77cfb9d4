import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import { CaveatNotice } from "../caveat-notice";
import { namedAll } from "./names";

type Props = { diagnosis: AntecedentsDiagnosis; caveat: string | null };

/** What stands out among the nine components, if anything does, and whose weights these are. */
export function AntecedentsStanding({ diagnosis, caveat }: Props) {
  const t = texts("antecedents");
  const { overall } = diagnosis;
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-4 print:space-y-2">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing.heading")}
        </h2>
        <p className="font-semibold text-2xl">{headline(diagnosis)}</p>
        <p className="max-w-measure text-lg print:max-w-none print:text-base">
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
      <CaveatNotice caveat={caveat} />
    </section>
  );
}

/** As many as a headline can name and a reader can hold. */
const FEW = 3;

function headline({ groups }: AntecedentsDiagnosis): string {
  const t = texts("antecedents");
  const [first = []] = groups;
  const last = groups.at(-1) ?? [];
  if (first.length === 0) return t("standing.nothing");
  if (groups.length > 1 && first.length <= FEW)
    return t("standing.first", { n: first.length, names: namedAll(first) });
  if (groups.length > 1 && last.length <= FEW)
    return t("standing.last", { n: last.length, names: namedAll(last) });
  return t("standing.together");
}
