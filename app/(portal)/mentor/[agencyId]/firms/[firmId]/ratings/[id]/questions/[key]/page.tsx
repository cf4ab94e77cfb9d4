import { notFound, redirect } from "next/navigation";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { QuestionForm } from "@/components/questionnaire/question-form";
import { QuestionMargin } from "@/components/questionnaire/question-margin";
import { texts } from "@/lib/i18n/texts";
import { getRatingQuestion } from "@/lib/ratings/queries/rating";
import { type FirmParams, mentoredFirm } from "../../../../_components/firm-area";

type Props = {
  params: Promise<FirmParams & { id: string; key: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export default async function RatingQuestionPage({ params, searchParams }: Props) {
  const { id, key, ...place } = await params;
  const { context, firm, base, hat, timeZone } = await mentoredFirm(place);
  const question = await getRatingQuestion(context, { firmId: firm.id, ratingId: id, key });
  if (!question) notFound();
  const { assessment, section, position, item } = question;
  const here = `${base}/ratings/${assessment.id}`;
  if (!assessment.editable) redirect(`${here}/check#${item.key}`);
  const t = texts("second-view");
  const words = texts("assessments");
  const title = { title: assessment.instrument.title, n: String(assessment.round) };
  return (
    <>
      <PageHeader
        title={item.question}
        trail={[
          { label: firm.name, href: base },
          { label: t("rating.title", title), href: here },
        ]}
        trailLabel={texts("frame")("trail")}
        meta={
          <span className="text-ink-soft">
            {section.title}
            {position && ` · ${words("question.position", { n: position.number, of: position.of })}`}
          </span>
        }
      />
      <MarginLayout
        label={words("question.margin")}
        margin={<QuestionMargin question={question} timeZone={timeZone} />}
      >
        <QuestionForm
          question={question}
          timeZone={timeZone}
          toCheck={(await searchParams).from === "check"}
          place={{ base: here, hat }}
        />
      </MarginLayout>
    </>
  );
}
