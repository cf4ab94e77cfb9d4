import Link from "next/link";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { isOpenMeeting } from "@/lib/domain/meeting";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addAgendaItemAction, removeAgendaItemAction } from "@/lib/meetings/actions";
import type { AgendaLine } from "@/lib/meetings/types";
import { type MeetingProps, placeOf } from "./meeting-place";

type Props = MeetingProps & { newKey: string; actionHref: (actionId: string) => string };

/** What is to be talked about: what is stuck or late in the plan, and the points of both sides. */
export function MeetingAgenda({ meeting, hat, newKey, actionHref }: Props) {
  const t = texts("meetings");
  const isOpen = meeting.side !== null && isOpenMeeting(meeting.state);
  const words = formWords("meetings");
  return (
    <Section id="agenda" title={t("agenda.title")}>
      <div className="space-y-4">
        {meeting.agenda.length === 0 && <QuietText>{t("agenda.none")}</QuietText>}
        <ol className="border-line border-t">
          {meeting.agenda.map((item) => (
            <li
              key={item.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
            >
              <span className="min-w-0 flex-1 basis-56">
                <Point item={item} actionHref={actionHref} />
              </span>
              {isOpen && (
                <OneButtonForm
                  id={`remove-${item.id}`}
                  action={removeAgendaItemAction}
                  hat={hat}
                  words={words}
                  hidden={{ ...placeOf(meeting), itemId: item.id }}
                  label={t("agenda.remove")}
                  pendingLabel={t("agenda.removing")}
                  variant="plain"
                />
              )}
            </li>
          ))}
        </ol>
        {isOpen && (
          <ActionForm
            id="agenda-add"
            action={addAgendaItemAction}
            {...words}
            labels={{ body: t("agenda.add") }}
            hat={hat}
            hidden={placeOf(meeting)}
            idempotencyKey={newKey}
            className="space-y-3"
          >
            <Field name="body" label={t("agenda.add")} width="full">
              <TextInput maxLength={300} />
            </Field>
            <SubmitButton label={t("agenda.addButton")} pendingLabel={t("agenda.adding")} variant="quiet" />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}

function Point({ item, actionHref }: { item: AgendaLine; actionHref: Props["actionHref"] }) {
  if (item.actionId === null) return item.body;
  return (
    <>
      <Link href={actionHref(item.actionId)}>{item.body}</Link>{" "}
      <StateMark tone={item.kind === "blocked" ? "wrong" : "watch"}>
        {texts("meetings")(`agenda.kinds.${item.kind}`)}
      </StateMark>
    </>
  );
}
