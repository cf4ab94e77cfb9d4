import { NextStep } from "@/components/page/next-step";
import { LinkButton } from "@/components/ui/button";
import type { SurveyInvitation } from "@/lib/campaigns/types";
import { texts } from "@/lib/i18n/texts";
import { dueWords } from "./due-words";
import { SURVEY_MINUTES } from "./survey-minutes";

/** Surveys that wait for the firm, with the day until which. */
export function OpenSurveys({ surveys, firmId }: { surveys: readonly SurveyInvitation[]; firmId: string }) {
  const t = texts("campaigns");
  return surveys.map(({ campaignId, title, dueOn, state }) => (
    <NextStep
      key={campaignId}
      label={t("firm.heading")}
      action={
        <LinkButton href={`/firm/${firmId}/surveys/${campaignId}`}>
          {t(state === "begun" ? "firm.goOn" : "firm.answer")}
        </LinkButton>
      }
    >
      {t("firm.ask", { title, minutes: SURVEY_MINUTES, day: dueWords(dueOn) })}
    </NextStep>
  ));
}
