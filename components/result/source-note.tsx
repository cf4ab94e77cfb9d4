import { SOURCES, type SourceRef } from "@/lib/domain/sources";
import { texts } from "@/lib/i18n/texts";

/** Where a statement comes from, and whether the portal decided part of it: its weight, or all of the advice. */
export function SourceNote({ source, advises = false }: { source: SourceRef; advises?: boolean }) {
  const t = texts("results");
  if (source.id === null)
    return <span>{source.where ? t("judgementOn", { where: source.where }) : t("judgement")}</span>;
  const { short, title, doi } = SOURCES[source.id];
  const judged = advises ? "sourceAdvised" : "sourceJudged";
  const words = t(source.judgement ? judged : "source", { short, where: source.where ?? title });
  return <span title={doi ? `${title}, doi ${doi}` : title}>{words}</span>;
}
