import Link from "next/link";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { isOpenMeeting } from "@/lib/domain/meeting";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addAgendaItemAction, removeAgendaItemAction, takeOnAgendaAction } from "@/lib/meetings/actions";
import type { AgendaLine } from "@/lib/meetings/types";
import { AgendaPicks, SaidDifferently, type SourceHref } from "./agenda-picks";
import { type MeetingProps, placeOf } from "./meeting-place";

type Props = MeetingProps & { newKey: string; hrefOf: SourceHref };

/** What is to be talked about: what both see differently, what is stuck or late in the plan, and the points of both sides. */
export function MeetingAgenda({ meeting, hat, newKey, hrefOf }: Props) {
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
                <Point item={item} hrefOf={hrefOf} />
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
        {meeting.waiting.length > 0 && <Waiting meeting={meeting} hat={hat} hrefOf={hrefOf} />}
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

function Waiting({ meeting, hat, hrefOf }: Pick<Props, "meeting" | "hat" | "hrefOf">) {
  const t = texts("meetings");
  const { waiting } = meeting;
  const differences = waiting.filter(({ kind }) => kind === "disagreement").length;
  const title = t("agenda.waiting", { differences, actions: waiting.length - differences });
  return (
    <Disclosure summary={title} open={differences > 0}>
      <ActionForm
        id="agenda-take"
        action={takeOnAgendaAction}
        {...formWords("meetings")}
        labels={{ points: title }}
        hat={hat}
        hidden={placeOf(meeting)}
        className="space-y-4 pb-4"
      >
        <AgendaPicks points={waiting} legend={t("agenda.choose")} hrefOf={hrefOf} />
        <SubmitButton label={t("agenda.take")} pendingLabel={t("agenda.adding")} variant="quiet" />
      </ActionForm>
    </Disclosure>
  );
}

function Point({ item: { kind, body, about }, hrefOf }: { item: AgendaLine; hrefOf: SourceHref }) {
  const t = texts("meetings");
  if (about === null) return body;
  return (
    <>
      <Link href={hrefOf(about)}>{body}</Link>{" "}
      <StateMark tone={kind === "blocked" ? "wrong" : kind === "overdue" ? "watch" : "info"}>
        {t(`agenda.kinds.${kind}`)}
      </StateMark>
      {about.kind === "answer" && (
        <span className="block text-ink-soft text-sm">
          <SaidDifferently said={about.said} />
        </span>
      )}
    </>
  );
}
