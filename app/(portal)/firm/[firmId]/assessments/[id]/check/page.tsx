import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { AnswerSections } from "@/components/questionnaire/answer-sections";
import { AssessmentState } from "@/components/questionnaire/assessment-state";
import { ConfirmButton } from "@/components/questionnaire/confirm-button";
import { SubmitPanel } from "@/components/questionnaire/submit-panel";
import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { conversation } from "../_components/conversation";

type Props = { params: Promise<{ firmId: string; id: string }> };

export default async function CheckPage({ params }: Props) {
  const { firmId, id } = await params;
  const context = await memberPage(firmId);
  const check = await getCheckAnswers(context, { firmId: context.actor.firmId, assessmentId: id });
  if (!check) notFound();
  const t = texts("assessments");
  const { assessment } = check;
  const place = { firmId: assessment.firmId, assessmentId: assessment.id };
  const base = `/firm/${place.firmId}/assessments/${place.assessmentId}`;
  const open = assessment.editable;
  const { verdicts, onAnswer } = await conversation(context, assessment);
  return (
    <PageBody>
      <PageHeader
        title={t(open ? "check.title" : "check.titleClosed")}
        trail={[
          { label: t("title"), href: `/firm/${place.firmId}/assessments` },
          { label: t("roundOf", { title: assessment.instrument.title, n: assessment.round }), href: base },
        ]}
        trailLabel={texts("frame")("trail")}
        lede={open ? t("check.lede") : undefined}
        meta={<AssessmentState status={assessment.status} />}
      />
      {verdicts}
      {open && !check.ready && <SubmitPanel check={check} />}
      <AnswerSections
        check={check}
        timeZone={context.person.timeZone}
        changeHref={open ? (item) => `${base}/questions/${item.key}?from=check` : undefined}
        sectionAction={(section) => (
          <ConfirmButton
            {...place}
            what={{ sectionId: section.id }}
            label={t("check.confirmAll", { n: section.toConfirm })}
          />
        )}
        beside={onAnswer}
        itemAction={(item) =>
          open && item.answer?.carried ? (
            <ConfirmButton {...place} what={{ itemKey: item.key }} label={t("check.confirm")} />
          ) : null
        }
      />
      {open && check.ready && <SubmitPanel check={check} />}
    </PageBody>
  );
}
