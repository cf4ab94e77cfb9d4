import { PrintButton } from "@/components/page/print-button";
import { EffectSection } from "@/components/picture/effect-section";
import { PictureView } from "@/components/picture/picture-view";
import { HiddenNotice } from "@/components/ratings/hidden-notice";
import { texts } from "@/lib/i18n/texts";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { answersOpened } from "../../../../../_visits/answers-opened";
import { noteVisit } from "../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";
import { NotShared } from "../_components/not-shared";

type Props = { params: Promise<FirmParams> };

export default async function MentorPicturePage({ params }: Props) {
  const { context, firm, root, base, timeZone } = await mentoredFirm(await params);
  const [hidden] = await answersOpened(context, { firmId: firm.id });
  const page = await getPicture(context, { firmId: firm.id });
  const effects = page
    ? await listEffectsAlike(context, { firmId: firm.id, phase: page.picture.phase.value })
    : [];
  // Without the answers nobody can say what moved.
  const outcomes = firm.shares.answers ? await listOutcomes(context, firm.id) : undefined;
  await noteVisit(context, firm.id);
  const t = texts("picture");
  const round = (id: string) => `${base}/assessments/${id}`;
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="picture"
        title={t("titleOf", { firm: firm.name })}
        lede={t("ledeOf")}
        action={page && <PrintButton label={t("print")} />}
      />
      {hidden && (
        <div className="mb-8">
          <HiddenNotice href={`${base}/ratings/${hidden.ratingId}`} picture />
        </div>
      )}
      {page ? (
        <PictureView
          page={page}
          timeZone={timeZone}
          today={context.now.toISOString().slice(0, 10)}
          effects={<EffectSection effects={effects} timeZone={timeZone} outcomes={outcomes} />}
          addresses={{
            answerHref: (key) => `${round(page.answers[key]?.from?.assessmentId ?? "")}#${key}`,
            resultHref: (id) => `${round(id)}/result`,
          }}
        />
      ) : (
        <NotShared firm={firm} what="diagnosis" />
      )}
    </>
  );
}
