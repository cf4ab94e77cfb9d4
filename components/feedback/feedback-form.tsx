import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/page/section";
import type { FormHat } from "@/lib/action-state";
import { giveFeedbackAction } from "@/lib/feedback/actions";
import { FEEDBACK_MAX } from "@/lib/feedback/schema";
import type { FeedbackPair } from "@/lib/feedback/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { pair: FeedbackPair; firmId: string; hat: FormHat; newKey: string };
const SCALE = ["w1", "w2", "w3", "w4", "w5"] as const;

/** The three questions after every third meeting, with who will read the answers said before. */
export function FeedbackForm({ pair, firmId, hat, newKey }: Props) {
  const t = texts("feedback");
  const { assignmentId, mentor, due } = pair;
  if (due === null) return null;
  const title = hat.kind === "member" ? t("dueWith", { n: due, mentor }) : t("due", { n: due });
  return (
    <Section id={`due-${assignmentId}`} title={title} lede={t("agreed")}>
      <ActionForm
        id={`give-${assignmentId}`}
        action={giveFeedbackAction}
        {...formWords("feedback")}
        labels={{ worth: t("worth"), helped: t("helped"), change: t("change") }}
        hat={hat}
        hidden={{ firmId, assignmentId }}
        idempotencyKey={newKey}
        doneMessage={t("given")}
      >
        <RadioList
          name="worth"
          legend={t("worth")}
          choices={SCALE.map((key, index) => ({ value: String(index + 1), label: t(`scale.${key}`) }))}
        />
        <Field name="helped" label={t("helped")} mark={t("optional")} width="full">
          <TextArea rows={3} maxLength={FEEDBACK_MAX} />
        </Field>
        <Field name="change" label={t("change")} mark={t("optional")} width="full">
          <TextArea rows={3} maxLength={FEEDBACK_MAX} />
        </Field>
        <SubmitButton label={t("give")} pendingLabel={t("giving")} />
      </ActionForm>
    </Section>
  );
}
