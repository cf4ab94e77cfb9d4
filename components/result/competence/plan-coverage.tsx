import { StateMark } from "@/components/ui/state-mark";
import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { PLAN_PARTS } from "@/lib/domain/competence/items";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

/** The eleven parts of the export-marketing plan, each in writing or missing. */
export function PlanCoverage({ plan: { covered, of } }: Pick<CompetenceDiagnosis, "plan">) {
  const t = texts("competence");
  const part = COMPETENCE_PARTS.find(({ id }) => id === "plan");
  if (covered === null) return <p className="text-ink-soft">{t("plan.notKnown")}</p>;
  return (
    <div className="space-y-3">
      <p className="font-semibold">{t("plan.value", { n: covered.length, of })}</p>
      <ul className="border-line border-t text-sm">
        {PLAN_PARTS.map((one) => (
          <li key={one} className="flex items-baseline justify-between gap-x-6 border-line border-b py-1.5">
            <span>{t(`plan.parts.${one}`)}</span>
            <StateMark tone={covered.includes(one) ? "good" : "neutral"}>
              {t(covered.includes(one) ? "plan.written" : "plan.missing")}
            </StateMark>
          </li>
        ))}
      </ul>
      {part && (
        <p className="text-ink-soft text-xs">
          <SourceNote source={part.source} />
        </p>
      )}
    </div>
  );
}
