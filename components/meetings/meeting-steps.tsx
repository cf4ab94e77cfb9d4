import Link from "next/link";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { dropNextStepAction, takeNextStepsAction } from "@/lib/meetings/actions";
import { AddStep } from "./add-step";
import { type MeetingProps, placeOf } from "./meeting-place";

type Props = MeetingProps & { newKey: string; actionHref: (actionId: string) => string };

/** What was agreed to do next. The firm makes actions of its plan of all of them at once. */
export function MeetingSteps({ meeting, hat, newKey, actionHref }: Props) {
  const t = texts("meetings");
  const words = formWords("meetings");
  const open = meeting.steps.filter(({ actionId }) => actionId === null);
  const place = placeOf(meeting);
  const canWrite = meeting.side !== null && meeting.state !== "cancelled";
  return (
    <Section id="steps" title={t("steps.title")}>
      <div className="space-y-5">
        {meeting.steps.length === 0 && <QuietText>{t("steps.none")}</QuietText>}
        <ul className="border-line border-t">
          {meeting.steps.map(({ id, title, dueOn, actionId }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2">
              <span className="min-w-0 flex-1 basis-56">
                {title}
                {dueOn && (
                  <span className="text-ink-soft text-sm"> {t("steps.until", { day: dayOf(dueOn) })}</span>
                )}
              </span>
              {actionId ? (
                <Link href={actionHref(actionId)} className="text-sm">
                  {t("steps.taken")}
                </Link>
              ) : (
                canWrite && (
                  <OneButtonForm
                    id={`drop-${id}`}
                    action={dropNextStepAction}
                    hat={hat}
                    words={words}
                    hidden={{ ...place, stepId: id }}
                    label={t("steps.drop")}
                    pendingLabel={t("steps.dropping")}
                    variant="plain"
                  />
                )
              )}
            </li>
          ))}
        </ul>
        {open.length > 0 &&
          (meeting.side === "firm" ? (
            <OneButtonForm
              id="take"
              action={takeNextStepsAction}
              hat={hat}
              words={words}
              hidden={place}
              label={t("steps.take", { count: open.length })}
              pendingLabel={t("steps.taking")}
              variant="primary"
            />
          ) : (
            <QuietText>{t("steps.firmTakes")}</QuietText>
          ))}
        {canWrite && <AddStep hat={hat} place={place} newKey={newKey} />}
      </div>
    </Section>
  );
}

const dayOf = (day: string) => formatDate(`${day}T12:00:00Z`, { timeZone: "UTC" });
