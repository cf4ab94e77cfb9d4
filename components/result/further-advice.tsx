import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import { byTheme, type ThemedAdvice } from "@/lib/domain/recommendations/by-theme";
import { texts } from "@/lib/i18n/texts";

type Entry = (advice: Recommendation, place: number) => ReactNode;
type Props = {
  rest: readonly Recommendation[];
  /** The place of the first in the whole list. */
  from: number;
  /** One recommendation in full. */
  entry: Entry;
};

/** As many of a theme as stand open beside its name. */
const SHOWN = 2;

/** What was advised beyond the first six: of each theme the best as lines that open, the others a fold further. */
export function FurtherAdvice({ rest, from, entry }: Props) {
  const t = texts("results");
  const groups = byTheme(rest, from);
  if (groups.length === 1)
    return (
      <Disclosure summary={t("advice.rest", { n: rest.length })}>
        <Lines entries={groups.flatMap(({ entries }) => entries)} entry={entry} />
      </Disclosure>
    );
  return (
    <Disclosure summary={t("advice.rest", { n: rest.length })}>
      <p className="mb-4 max-w-measure text-ink-soft text-sm">{t("advice.themes")}</p>
      <ul className="space-y-5">
        {groups.map((group) => (
          <OneTheme key={group.theme} group={group} entry={entry} />
        ))}
      </ul>
    </Disclosure>
  );
}

function OneTheme({ group: { theme, entries }, entry }: { group: ThemedAdvice; entry: Entry }) {
  const t = texts("results");
  const others = entries.slice(SHOWN);
  const name = theme ? THEME_NAMES[theme] : t("advice.noTheme");
  return (
    <li>
      <h3 className="text-base">
        {name}{" "}
        <span className="font-normal text-ink-soft text-sm">{t("advice.count", { n: entries.length })}</span>
      </h3>
      <Lines entries={entries.slice(0, SHOWN)} entry={entry} />
      {others.length > 0 && (
        <Disclosure summary={t("advice.others", { n: others.length, theme: name })}>
          <Lines entries={others} entry={entry} />
        </Disclosure>
      )}
    </li>
  );
}

function Lines({ entries, entry }: { entries: ThemedAdvice["entries"]; entry: Entry }) {
  const t = texts("results");
  return (
    <ul>
      {entries.map(({ advice, place }) => (
        <li key={advice.id}>
          <Disclosure
            summary={t("advice.line", {
              place,
              title: advice.title,
              effort: t(`advice.efforts.${advice.effort}`),
            })}
          >
            <ol className="@container">{entry(advice, place)}</ol>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
