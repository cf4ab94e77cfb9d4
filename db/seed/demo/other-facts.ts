import type { DemoFirm } from "./firm-list";
import { surveyFact } from "./survey-facts";

/** What a firm's markets decide in the questionnaires on competence and in the navigator; null where they decide nothing. */
export function factElsewhere(key: string, firm: DemoFirm, year: number): string | null {
  const since = firm.markets.flatMap(([, began]) => (began <= year ? [began] : []));
  const first = Math.min(...since);
  switch (key) {
    case "competence.start.export-stage":
      return since.length === 0 ? "intention" : (firm.share ?? 0) < 10 ? "trial" : "acceptance";
    case "competence.start.early-share":
      return first - firm.founded <= 3 && (firm.share ?? 0) >= 25 ? "yes" : "no";
    case "competence.start.advantage":
      return since.length > 2 ? "both" : since.length > 1 ? "sales" : "none";
    case "stage.life-cycle":
      return since.length === 0 ? "preparation" : year - first <= 2 ? "launch" : "growth";
    case "navigator.logic":
      return firm.skill > 0.5 ? "both" : "chances";
    default:
      return surveyFact(key, firm, year);
  }
}
