import { DefinitionList } from "@/components/ui/definition-list";
import { texts } from "@/lib/i18n/texts";
import type { JourneyFigures } from "@/lib/journey-reports/types";

const KEYS = ["firms", "mentors", "reports", "market", "participants"] as const;

/** How large a journey was, as counts. */
export function Figures({ figures }: { figures: JourneyFigures }) {
  const t = texts("journey-reports");
  return <DefinitionList items={KEYS.map((key) => ({ term: t(`figures.${key}`), details: figures[key] }))} />;
}
