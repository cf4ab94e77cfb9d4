import { FactStrip } from "@/components/page/fact-strip";
import { termName } from "@/components/result/term-names";
import { Disclosure } from "@/components/ui/disclosure";
import { PhaseMark } from "@/components/ui/phase-mark";
import { ORIENTATION_WORDS, STAGE_WORDS } from "@/lib/domain/competence/words";
import { capital } from "@/lib/domain/picture/bottleneck-words";
import type { Statement } from "@/lib/domain/picture/statement";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";
import type { PictureAddresses } from "./addresses";
import { StatementReasons } from "./statement-reasons";
import { StatementValue, statementNote } from "./statement-value";

type Props = { page: PicturePage; addresses: PictureAddresses };

/** One sentence, then the facts that carry it; why each is said stands folded below. */
export function PictureStanding({ page, addresses }: Props) {
  const t = texts("picture");
  const { picture } = page;
  const { phase, lifeCycle, exportStage, pattern, orientation, lifeCycleSince } = picture;
  const since = lifeCycleSince && t("facts.since", { day: formatDate(lifeCycleSince, { timeZone: "UTC" }) });
  const fact = <V,>(name: string, statement: Statement<V>, show: (value: V) => React.ReactNode) => ({
    label: name,
    value: <StatementValue statement={statement} show={show} />,
    note: statementNote(statement, addresses),
  });
  const stages = texts("stages");
  const facts = [
    fact(t("facts.phase"), phase, (value) => <PhaseMark phase={value} label={termName("phase", value)} />),
    fact(t("facts.lifeCycle"), lifeCycle, (value) => stages(`names.${value}`)),
    fact(t("facts.exportStage"), exportStage, (value) => capital(STAGE_WORDS[value].name)),
    fact(t("facts.pattern"), pattern, (value) => t(`patterns.${value}`)),
    fact(t("facts.orientation"), orientation, (value) => ORIENTATION_WORDS[value].name),
  ];
  return (
    <section aria-labelledby="standing" className="space-y-6 print:space-y-3">
      <div className="space-y-3">
        <h2 id="standing" className="text-ink-soft text-sm">
          {t("standing")}
        </h2>
        <p className="max-w-measure text-xl">{picture.standing}</p>
      </div>
      <FactStrip facts={facts} />
      <div className="print:hidden">
        <Disclosure summary={t("facts.why")}>
          <StatementReasons
            statements={[
              { label: t("facts.phase"), ...phase },
              { label: t("facts.lifeCycle"), ...lifeCycle, more: since },
              { label: t("facts.exportStage"), ...exportStage },
              ...picture.patterns.map(({ pattern: id, reason }) => ({
                label: `${t("facts.pattern")}: ${t(`patterns.${id}`)}`,
                reason,
              })),
              { label: t("facts.orientation"), ...orientation },
            ]}
            answers={page.answers}
            answerHref={addresses.answerHref}
          />
        </Disclosure>
      </div>
    </section>
  );
}
