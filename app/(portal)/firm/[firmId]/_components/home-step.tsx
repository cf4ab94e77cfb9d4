import { NextStep } from "@/components/page/next-step";
import { dayInWords } from "@/components/plan/due-day";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import type { FirmHome } from "@/lib/plans/types";

type Step = FirmHome["step"];

/** The one thing to do next: a sentence and its button. */
export function HomeStep({ step, firmId }: { step: Step; firmId: string }) {
  const t = texts("plans");
  return (
    <NextStep
      label={t("home.next")}
      action={
        <LinkButton href={`/firm/${firmId}${placeOf(step)}`} variant="primary" size="large">
          {t(`home.buttons.${step.kind}`)}
        </LinkButton>
      }
    >
      {sentenceOf(step)}
    </NextStep>
  );
}

function sentenceOf(step: Step): string {
  const t = texts("plans");
  if (step.kind === "action") {
    const { title, dueOn } = step.action;
    return t(`home.action.${step.reason}`, { title, date: dueOn ? dayInWords(dueOn) : "" });
  }
  return t(`home.steps.${step.kind}`, {
    answered: step.kind === "resume-assessment" ? step.answered : 0,
    recommendations: step.kind === "make-plan" ? step.recommendations : 0,
    actions: step.kind === "submit-plan" ? step.actions : 0,
    date: step.kind === "next-round" ? dayInWords(step.day) : "",
  });
}

function placeOf(step: Step): string {
  switch (step.kind) {
    case "profile":
      return "/profile";
    case "first-assessment":
    case "next-round":
      return "/assessments";
    case "resume-assessment":
    case "rework-assessment":
      return `/assessments/${step.assessmentId}`;
    case "make-plan":
      return `/assessments/${step.assessmentId}/result#take-over`;
    case "action":
      return `/plan/${step.action.id}`;
    case "rework-plan":
    case "submit-plan":
    case "nothing":
      return "/plan";
  }
}
