import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { AnswerSections } from "@/components/questionnaire/answer-sections";
import { HandInRating } from "@/components/ratings/hand-in-rating";
import { texts } from "@/lib/i18n/texts";
import { getRatingAnswers } from "@/lib/ratings/queries/rating";
import { type FirmParams, mentoredFirm } from "../../../_components/firm-area";

type Props = { params: Promise<FirmParams & { id: string }> };

export default async function RatingCheckPage({ params }: Props) {
  const { id, ...place } = await params;
  const { context, firm, base, hat, timeZone } = await mentoredFirm(place);
  const check = await getRatingAnswers(context, { firmId: firm.id, ratingId: id });
  if (!check) notFound();
  const t = texts("second-view");
  const { assessment } = check;
  const here = `${base}/ratings/${assessment.id}`;
  const open = assessment.editable;
  const title = { title: assessment.instrument.title, n: String(assessment.round) };
  return (
    <PageBody>
      <PageHeader
        title={t(open ? "rating.checkTitle" : "rating.checkClosed")}
        trail={[
          { label: firm.name, href: base },
          { label: t("rating.title", title), href: here },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      {open && check.open > 0 && <HandInRating check={check} hat={hat} />}
      <AnswerSections
        check={check}
        timeZone={timeZone}
        changeHref={open ? (item) => `${here}/questions/${item.key}?from=check` : undefined}
      />
      {open && check.open === 0 && <HandInRating check={check} hat={hat} />}
    </PageBody>
  );
}
