import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { QuestionForm } from "@/components/questionnaire/question-form";
import { QuestionMargin } from "@/components/questionnaire/question-margin";
import { Notice } from "@/components/ui/notice";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import type { QuestionPage as Question } from "@/lib/assessments/types";
import { memberPage } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = {
  params: Promise<{ firmId: string; id: string; key: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export default async function QuestionPage({ params, searchParams }: Props) {
  const { firmId, id, key } = await params;
  const context = await memberPage(firmId);
  const place = { firmId: context.actor.firmId, assessmentId: id };
  const question = await getQuestion(context, { ...place, key });
  if (!question) notFound();
  const { assessment, section, position } = question;
  const base = `/firm/${assessment.firmId}/assessments/${assessment.id}`;
  if (!assessment.editable) redirect(`${base}/check#${key}`);
  const t = texts("assessments");
  const toCheck = (await searchParams).from === "check";
  const { timeZone } = context.person;
  return (
    <>
      <PageHeader
        title={question.item.question}
        trail={[
          { label: t("roundOf", { title: assessment.instrument.title, n: assessment.round }), href: base },
        ]}
        trailLabel={texts("frame")("trail")}
        meta={
          <span className="text-ink-soft">
            {section.title}
            {position && ` · ${t("question.position", { n: position.number, of: position.of })}`}
          </span>
        }
      />
      <MarginLayout
        label={t("question.margin")}
        margin={<QuestionMargin question={question} timeZone={timeZone} />}
      >
        <div className="space-y-4">
          <Standing
            question={question}
            timeZone={timeZone}
            next={question.after ? `${base}/questions/${question.after}` : base}
          />
          <QuestionForm question={question} timeZone={timeZone} toCheck={toCheck} />
        </div>
      </MarginLayout>
    </>
  );
}

function Standing({ question, next, timeZone }: { question: Question; next: string; timeZone: string }) {
  const t = texts("assessments");
  if (!question.asked)
    return (
      <Notice tone="info" action={<Link href={next}>{t("question.notAskedOn")}</Link>}>
        {t("question.notAsked")}
      </Notice>
    );
  const { answer } = question;
  if (!answer?.carried) return null;
  const from = answer.origin && { title: answer.origin, date: formatDate(answer.given.at, { timeZone }) };
  return <Notice tone="info">{from ? t("question.carriedFrom", from) : t("question.carried")}</Notice>;
}
