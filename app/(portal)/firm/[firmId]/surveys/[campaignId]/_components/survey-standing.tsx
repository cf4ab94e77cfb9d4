import { randomUUID } from "node:crypto";
import { dueWords } from "@/components/campaigns/due-words";
import { StartPanel } from "@/components/questionnaire/start-panel";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { getStartPage } from "@/lib/assessments/queries/get-start-page";
import type { SurveyInvitation } from "@/lib/campaigns/types";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { survey: SurveyInvitation; context: PageContext<ActorOf<"member">> };

/** What there is to do about a survey: start it, go on, or read what was said. */
export async function SurveyStanding({ survey, context }: Props) {
  const t = texts("campaigns");
  const { firmId } = context.actor;
  const base = `/firm/${firmId}/assessments/${survey.assessmentId}`;
  const day = dueWords(survey.dueOn);
  if (survey.state === "answered")
    return (
      <Notice
        tone="good"
        title={t("firm.answered")}
        action={<LinkButton href={`${base}/result`}>{t("firm.result")}</LinkButton>}
      >
        {t("firm.answeredText", {
          date: formatDate(survey.answeredAt ?? context.now, { timeZone: context.person.timeZone }),
        })}
      </Notice>
    );
  if (survey.ended)
    return (
      <Notice tone="info" title={t("firm.ended")}>
        {t(survey.state === "begun" ? "firm.endedBegun" : "firm.endedText", { day })}
      </Notice>
    );
  if (survey.state === "begun")
    return (
      <LinkButton variant="primary" size="large" href={base}>
        {t("firm.goOn")}
      </LinkButton>
    );
  const start = await getStartPage(context, firmId, "survey", survey.campaignId);
  return <StartPanel start={start} firmId={firmId} newKey={randomUUID()} />;
}
