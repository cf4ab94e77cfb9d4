import { FilterChips } from "@/components/data-table/filter-chips";
import type { SearchParams } from "@/components/data-table/list-params";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { FOLDED_ON_PHONES, NarrowFold } from "@/components/ui/narrow-fold";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import type { Distribution } from "@/lib/campaigns/types";
import { FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";
import { SAMPLE_CAVEAT } from "@/lib/domain/benchmark/survey";
import { texts } from "@/lib/i18n/texts";
import { ChooseEarlier } from "./choose-earlier";
import { DownloadForm } from "./download-form";
import { QuestionFigures } from "./question-figures";

type Props = {
  distribution: Distribution;
  compared: { title: string; distribution: Distribution } | null;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  place: { path: string; searchParams: SearchParams; agencyId: string; campaignId: string };
};

/** How the firms answered, question by question, beside the published survey and an earlier one of the agency. */
export function DistributionSection({ distribution, compared, choices, chosen, place }: Props) {
  const t = texts("campaigns");
  const { firms, questions, answered, abroad } = distribution;
  const few = questions.every(({ n }) => n === null);
  return (
    <Section id="answers" title={t("page.answers")}>
      <div className="space-y-6">
        <QuietText>{SAMPLE_CAVEAT}</QuietText>
        <p>
          {t("distribution.countAll", { answered })}{" "}
          {abroad !== null && t("distribution.countAbroad", { abroad })}
        </p>
        <FilterChips
          label={t("distribution.whom")}
          name="firms"
          path={place.path}
          searchParams={place.searchParams}
          any={t("distribution.abroad")}
          options={[{ value: "all", label: t("distribution.all") }]}
          value={firms === "all" ? "all" : undefined}
        />
        <QuietText>{t(firms === "all" ? "distribution.notCompared" : "distribution.why")}</QuietText>
        {few ? (
          <Notice tone="info">{t("distribution.tooFew", { n: FEWEST_FIRMS })}</Notice>
        ) : (
          <>
            <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
              {choices.length > 0 && <ChooseEarlier choices={choices} chosen={chosen} place={place} />}
              <DownloadForm {...place} firms={firms} />
            </div>
            {compared && <QuietText>{t("page.compareText")}</QuietText>}
            <Disclosure summary={t("distribution.howToRead")}>
              <QuietText>{t("distribution.howToReadText")}</QuietText>
            </Disclosure>
            <div className="space-y-12 max-sm:space-y-1">
              {questions.map((question) => (
                <div key={question.id}>
                  <NarrowFold
                    summary={t("distribution.question", { n: question.number, title: question.title })}
                  />
                  <div className={`max-sm:py-4 ${FOLDED_ON_PHONES}`}>
                    <QuestionFigures
                      question={question}
                      earlier={compared && earlierOf(compared, question.id)}
                    />
                  </div>
                </div>
              ))}
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function earlierOf({ title, distribution }: { title: string; distribution: Distribution }, id: string) {
  const question = distribution.questions.find((one) => one.id === id);
  return question ? { title, question } : null;
}
