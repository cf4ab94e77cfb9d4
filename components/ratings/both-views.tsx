import Link from "next/link";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { RatingHead, SecondView } from "@/lib/ratings/types";
import { AgreementFacts } from "./agreement";
import { SaidByBoth } from "./said-by-both";
import { SectionTable } from "./section-table";

type Shown = NonNullable<SecondView["shown"]>;
type Props = {
  shown: Shown;
  /** Further ratings of the round that can be shown instead. */
  others?: readonly RatingHead[];
  hrefOf?: (rating: RatingHead) => string;
  timeZone: string;
};

const FIRST = 8;

/** Firm and mentor side by side: how far they agree, what to talk about, and every answer of both. */
export function BothViews({ shown, others = [], hrefOf, timeZone }: Props) {
  const t = texts("second-view");
  const { rating, overall, sections, agenda, changedSince } = shown;
  const name = (one: RatingHead) => one.by ?? t("firm.nobody");
  return (
    <div className="space-y-10">
      <div className="space-y-3">
        {rating.revealedAt && (
          <QuietText>
            {t("view.rater", { name: name(rating), date: formatDate(rating.revealedAt, { timeZone }) })}
          </QuietText>
        )}
        {rating.revealedAt && changedSince > 0 && (
          <Notice tone="info" title={t("view.changed", { n: changedSince })}>
            {t("view.changedText", { date: formatDate(rating.revealedAt, { timeZone }) })}
          </Notice>
        )}
        {others.length > 0 && hrefOf && (
          <p className="text-sm">
            {t("view.others")}:{" "}
            {others.map((one) => (
              <Link key={one.id} href={hrefOf(one)} className="me-3">
                {name(one)}
              </Link>
            ))}
          </p>
        )}
        <AgreementFacts agreed={overall} />
      </div>
      <Section id="agenda" title={t("view.agenda")} lede={agenda.length > 0 && t("view.agendaLede")}>
        <Agenda agenda={agenda} />
      </Section>
      <Section id="sections" title={t("view.sections")}>
        <SectionTable sections={sections} />
      </Section>
      <Section id="all" title={t("view.all")}>
        <div className="space-y-2">
          {sections.map((section) => (
            <Disclosure key={section.id} summary={section.title}>
              <ol>
                {section.items.map((one) => (
                  <SaidByBoth key={one.key} one={one} />
                ))}
              </ol>
            </Disclosure>
          ))}
        </div>
      </Section>
    </div>
  );
}

function Agenda({ agenda }: Pick<Shown, "agenda">) {
  const t = texts("second-view");
  if (agenda.length === 0) return <QuietText>{t("view.noAgenda")}</QuietText>;
  const rest = agenda.slice(FIRST);
  return (
    <>
      <ol className="border-line border-t">
        {agenda.slice(0, FIRST).map((one) => (
          <SaidByBoth key={one.key} one={one} id={`agenda-${one.key}`} />
        ))}
      </ol>
      {rest.length > 0 && (
        <Disclosure summary={t("view.agendaMore", { n: rest.length })}>
          <ol>
            {rest.map((one) => (
              <SaidByBoth key={one.key} one={one} id={`agenda-${one.key}`} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}
