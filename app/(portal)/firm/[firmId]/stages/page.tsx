import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { RecordMoveForm } from "@/components/stages/record-move-form";
import { StageChart } from "@/components/stages/stage-chart";
import { StagePanel } from "@/components/stages/stage-panel";
import { StageStory } from "@/components/stages/stage-story";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { todayOf } from "@/lib/plans/queries/people";
import { getStages } from "@/lib/stages/queries";
import { FirmTabs } from "../_components/firm-tabs";

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("stages")("title") });

export default async function StagesPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const history = await getStages(context, { firmId });
  const today = todayOf(context);
  const t = texts("stages");
  return (
    <PageBody width="text">
      <div className="space-y-6">
        <PageHeader title={t("title")} lede={t("lede")} />
        <FirmTabs firmId={firmId} current="stages" />
      </div>
      <StagePanel history={history} />
      <Section id="story" title={t("story.heading")} lede={t("span")}>
        {history.moves.length === 0 ? (
          <QuietText>{t("noneText")}</QuietText>
        ) : (
          <div className="space-y-6">
            <StageChart moves={history.moves} today={today} />
            <StageStory moves={history.moves} timeZone={context.person.timeZone} firmId={firmId} />
          </div>
        )}
      </Section>
      <Section id="record" title={t("form.heading")}>
        <RecordMoveForm
          firmId={firmId}
          today={today}
          newKey={randomUUID()}
          suggested={history.assessed?.stage}
        />
      </Section>
      <QuietText>{t("source")}</QuietText>
    </PageBody>
  );
}
