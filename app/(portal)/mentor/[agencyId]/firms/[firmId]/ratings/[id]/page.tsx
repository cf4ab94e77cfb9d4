import { notFound } from "next/navigation";
import { TaskSections } from "@/components/questionnaire/task-list";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";
import { getRatingTasks } from "@/lib/ratings/queries/rating";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";
import { FirmHeader } from "../../_components/firm-header";

type Props = { params: Promise<FirmParams & { id: string }> };

export default async function RatingPage({ params }: Props) {
  const { id, ...place } = await params;
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(place);
  const list = await getRatingTasks(context, { firmId: firm.id, ratingId: id });
  if (!list) notFound();
  const t = texts("second-view");
  const words = texts("assessments");
  const { assessment, resumeKey, answered, asked } = list;
  const here = `${base}/ratings/${assessment.id}`;
  const next = !assessment.editable
    ? { href: `${here}/second-view`, label: t("openView") }
    : resumeKey
      ? {
          href: `${here}/questions/${resumeKey}`,
          label: t(answered === 0 ? "rating.begin" : "rating.continue"),
        }
      : { href: `${here}/check`, label: t("rating.check") };
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="ratings"
        title={t("rating.title", { title: assessment.instrument.title, n: String(assessment.round) })}
        lede={t("rating.of", { firm: firm.name })}
        meta={<span>{words("tasks.answered", { answered, asked })}</span>}
        action={
          <LinkButton variant="primary" href={next.href}>
            {next.label}
          </LinkButton>
        }
      />
      <div className="space-y-6">
        {assessment.editable && <Notice tone="info">{t("rating.unseen")}</Notice>}
        <TaskSections list={list} timeZone={timeZone} place={{ base: here, hat }} />
      </div>
    </div>
  );
}
