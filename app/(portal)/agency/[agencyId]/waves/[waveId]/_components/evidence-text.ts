import { valueName } from "@/components/matching/wish-words";
import { termName } from "@/components/result/term-names";
import { AREA_WORDS, COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import type { Evidence } from "@/lib/domain/pairing/evidence";
import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import { PHASES } from "@/lib/domain/vocabulary";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { WISH_KINDS } from "@/lib/matching/schema";

const PLACES = ["region", "country", "travels", "far"] as const;
const LEVELS = ["1", "2", "3"] as const;

/** What a part of a score rests on, in one line: "Market knowledge. Not: consumer behaviour". */
export function evidenceText({ has, lacks }: Evidence): string {
  const t = texts("waves");
  const [met, unmet] = [has.map(factName), lacks.map(factName)];
  return [
    ...(met.length > 0 ? [t("page.evidence.has", { list: formatList(met) })] : []),
    ...(unmet.length > 0 ? [t("page.evidence.lacks", { list: formatList(unmet) })] : []),
  ].join(" ");
}

function factName(fact: string): string {
  const t = texts("waves");
  const [kind = "", value = "", detail = ""] = fact.split(":");
  const level = LEVELS.find((one) => one === detail);
  const wish = WISH_KINDS.find((one) => one === kind);
  if (kind === "market" && detail !== "")
    return t("page.evidence.years", { what: valueName({ kind, value }), years: Number(detail) });
  if (kind === "language" && level) return `${valueName({ kind, value })} (${t(`terms.levels.${level}`)})`;
  if (wish) return valueName({ kind: wish, value });
  const area = COMPETENCE_AREAS.find((one) => one === value);
  const phase = PHASES.find((one) => one === value);
  const place = PLACES.find((one) => one === value);
  if (kind === "competence" && area) return AREA_WORDS[area].name;
  if (kind === "phase" && phase) return termName("phase", phase);
  if (kind === "place" && place) return t(`page.evidence.places.${place}`);
  if (kind === "division") return NACE_DIVISIONS.find(({ code }) => code === value)?.name ?? value;
  return t("page.evidence.preferred");
}
