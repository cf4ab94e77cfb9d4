import Link from "next/link";
import { SourceNote } from "@/components/result/source-note";
import { DefinitionList } from "@/components/ui/definition-list";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import { MODE_TRAITS, TRAITS } from "@/lib/domain/entry-modes/traits";
import type { ModeFit } from "@/lib/domain/entry-modes/types";
import { ACTIVITY_NAMES } from "@/lib/domain/reference/activity-competences";
import { texts } from "@/lib/i18n/texts";
import { outOf100, traitOf } from "./words";

type Props = { fit: ModeFit; competencesKnown: boolean; questionnairesHref?: string };

/** What a mode asks and gives, and the competences that it calls for beside what the firm holds. */
export function ModeNeeds({ fit, competencesKnown, questionnairesHref }: Props) {
  const t = texts("entry-modes");
  const traits = MODE_TRAITS[fit.mode];
  return (
    <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      <div>
        <h4 className="mb-1 font-semibold text-sm">{t("traits.heading")}</h4>
        <DefinitionList
          items={TRAITS.map((trait) => ({ term: t(`traits.${trait}`), details: traitOf(traits[trait]) }))}
        />
        <p className="mt-1 text-ink-soft text-xs">{t("traits.note")}</p>
      </div>
      <div className="space-y-2">
        <h4 className="font-semibold text-sm">{t("competences.heading")}</h4>
        {fit.competences.map(({ competence, name, held }) => (
          <Meter
            key={competence}
            label={name}
            share={held}
            text={held === null ? t("competences.unknown") : t("competences.held", { score: outOf100(held) })}
          />
        ))}
        <Origin fit={fit} />
        {!competencesKnown && questionnairesHref && (
          <QuietText>
            {t("competences.ask")} <Link href={questionnairesHref}>{t("competences.askLink")}</Link>
          </QuietText>
        )}
      </div>
    </div>
  );
}

function Origin({ fit }: { fit: ModeFit }) {
  const t = texts("entry-modes");
  const { activity, named } = MODE_TRAITS[fit.mode];
  const [first] = fit.competences;
  return (
    <p className="text-ink-soft text-xs">
      {t(named ? "competences.activity" : "competences.like", { activity: ACTIVITY_NAMES[activity] })}{" "}
      {first && <SourceNote source={first.source} />}
    </p>
  );
}
