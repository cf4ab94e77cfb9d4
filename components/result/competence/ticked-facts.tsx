import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";

const FACTS = ["experienceKinds", "brought", "preparation", "structures", "indirect"] as const;

/** What has been ticked and is not scored; nothing where the viewer may not see answers. */
export function TickedFacts({ answers }: Pick<ResultPage, "answers">) {
  const t = texts("competence");
  return (
    <dl className="grid gap-x-12 border-line border-t sm:grid-cols-2">
      {FACTS.map((fact) => {
        const words = answers[COMPETENCE_ITEMS[fact]]?.words ?? [];
        return (
          <div key={fact} className="space-y-1 border-line border-b py-3">
            <dt className="font-semibold">{t(`facts.${fact}`)}</dt>
            {words.length === 0 && <dd className="text-ink-soft text-sm">{t("facts.notKnown")}</dd>}
            {words.map((one) => (
              <dd key={one} className="text-sm">
                {one}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
