import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { NoteList } from "@/components/result/note-list";
import { RecommendationList } from "@/components/result/recommendation-list";
import { Notice } from "@/components/ui/notice";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";
import type { PictureAddresses } from "./addresses";
import { BottleneckMap } from "./bottleneck-map";
import { EmptyPicture } from "./empty-picture";
import { ModelSummaries } from "./model-summaries";
import { PictureStanding } from "./picture-standing";

type Props = {
  page: PicturePage;
  addresses: PictureAddresses;
  timeZone: string;
  /** Today (ISO). */
  today: string;
  /** "Make these my plan", beside the heading of the advice and after it. */
  makePlan?: ReactNode;
  planForm?: ReactNode;
  besideAdvice?: (advice: Recommendation) => ReactNode;
  /** After the advice: ways to a goal. After everything: what moved. */
  path?: ReactNode;
  effects?: ReactNode;
};

/** One picture of a firm, for members, mentors and administrators, read from the top down. */
export function PictureView({ page, addresses, timeZone, today, ...slots }: Props) {
  const t = texts("picture");
  const { picture, answers } = page;
  if (picture.standing === null) return <EmptyPicture startHref={addresses.startHref} />;
  return (
    <div className="max-w-page space-y-12 print:space-y-5 print:[zoom:0.75]">
      <PictureStanding page={page} addresses={addresses} />
      {page.seesAnswers ? (
        <Section id="bottlenecks" title={t("map.heading")} lede={t("map.lede")}>
          <BottleneckMap
            handedIn={picture.handedIn}
            rows={picture.bottlenecks}
            answers={answers}
            addresses={addresses}
          />
        </Section>
      ) : (
        <Notice tone="info">{t("map.hidden")}</Notice>
      )}
      <RecommendationList
        result={page}
        answerHref={addresses.answerHref}
        today={today}
        makePlan={slots.makePlan}
        besideAdvice={slots.besideAdvice}
      />
      {slots.planForm}
      {slots.path && <div className="print:hidden">{slots.path}</div>}
      {page.notes.length > 0 && (
        <Section id="notes" title={t("notes.heading")} lede={t("notes.lede")}>
          <NoteList notes={page.notes} answerHref={addresses.answerHref} />
        </Section>
      )}
      <Section id="said" title={t("said.heading")}>
        <ModelSummaries page={page} addresses={addresses} timeZone={timeZone} />
      </Section>
      {slots.effects}
    </div>
  );
}
