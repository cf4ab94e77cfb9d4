import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { LinkButton } from "@/components/ui/button";
import type { FormAction, FormHat } from "@/lib/action-state";
import { DIFFERENCES_AT_FIRST } from "@/lib/domain/meeting";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import type { Meetable, WaitingPoint } from "@/lib/meetings/types";
import { AgendaPicks, type SourceHref } from "./agenda-picks";
import { TimeFields, timeLabels } from "./time-fields";

type Props = {
  action: FormAction;
  hat: FormHat;
  firmId: string;
  /** Whom to meet; one of them needs no choice. */
  meetable: readonly Meetable[];
  /** What could stand on the agenda from the start. */
  waiting: readonly WaitingPoint[];
  hrefOf: SourceHref;
  timeZone: string;
  back: string;
  newKey: string;
};

/** Proposes a meeting: what about, where, how long, and some times. */
export function ProposeForm({ action, hat, firmId, meetable, waiting, hrefOf, timeZone, ...page }: Props) {
  const t = texts("meetings");
  const { back, newKey } = page;
  const [only, ...more] = meetable;
  const withThem = waiting.filter(
    ({ raterAccountId }) =>
      raterAccountId === null || meetable.some(({ accountId }) => accountId === raterAccountId),
  );
  const alone: Record<string, string> = only && more.length === 0 ? { assignmentId: only.assignmentId } : {};
  return (
    <ActionForm
      action={action}
      {...formWords("meetings")}
      labels={{
        subject: t("form.subject"),
        place: t("form.place"),
        minutes: t("form.minutes"),
        assignmentId: t("form.mentor"),
        ...timeLabels(),
      }}
      hat={hat}
      // An empty point says that the list was shown, so that unticking all of it means none.
      hidden={{ firmId, points: "", ...alone }}
      values={{ minutes: "60" }}
      idempotencyKey={newKey}
    >
      {more.length > 0 && (
        <Field name="assignmentId" label={t("form.mentor")} required>
          <Select
            options={meetable.map(({ assignmentId, mentor }) => ({ value: assignmentId, label: mentor }))}
          />
        </Field>
      )}
      <Field name="subject" label={t("form.subject")} hint={t("form.subjectHint")} width="full" required>
        <TextInput maxLength={140} />
      </Field>
      <Field
        name="place"
        label={t("form.place")}
        hint={t("form.placeHint")}
        mark={t("form.optional")}
        width="full"
      >
        <TextInput maxLength={300} />
      </Field>
      <Field name="minutes" label={t("form.minutes")} hint={t("form.minutesHint")} width="short" required>
        <TextInput inputMode="numeric" />
      </Field>
      <TimeFields timeZone={timeZone} />
      {withThem.length > 0 && (
        <AgendaPicks
          points={withThem}
          legend={t("form.points")}
          hint={t("form.pointsHint", { n: DIFFERENCES_AT_FIRST })}
          hrefOf={hrefOf}
          mentorOf={(accountId) =>
            more.length > 0 ? meetable.find((one) => one.accountId === accountId)?.mentor : undefined
          }
        />
      )}
      <FormActions>
        <SubmitButton label={t("form.send")} pendingLabel={t("form.sending")} size="large" />
        <LinkButton href={back} variant="plain" size="large">
          {t("form.back")}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
