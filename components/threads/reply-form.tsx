import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { sendMessageAction } from "@/lib/threads/actions";
import { MESSAGE_MAX } from "@/lib/threads/schema";
import type { Thread } from "@/lib/threads/types";

type Props = { thread: Thread; hat: FormHat; me: string; newKey: string };

/** An answer, and whom it names. */
export function ReplyForm({ thread, hat, me, newKey }: Props) {
  const t = texts("threads");
  const others = new Map(
    thread.people
      .filter(({ accountId }) => accountId !== me)
      .map(({ accountId, name, hat: worn }) => [accountId, `${name} (${t(`hats.${worn}`)})`]),
  );
  return (
    <ActionForm
      id="reply"
      action={sendMessageAction}
      {...formWords("threads")}
      labels={{ body: t("form.reply"), mentions: t("form.mentions") }}
      hat={hat}
      hidden={{ threadId: thread.id }}
      idempotencyKey={newKey}
      className="space-y-4"
    >
      <Field name="body" label={t("form.reply")} width="full" required>
        <TextArea rows={4} maxLength={MESSAGE_MAX} />
      </Field>
      {others.size > 0 && (
        <Disclosure summary={t("form.mentionsFold")}>
          <CheckboxGroup
            name="mentions"
            legend={t("form.mentions")}
            hint={t("form.mentionsHint")}
            choices={[...others].map(([value, label]) => ({ value, label }))}
            dense
          />
        </Disclosure>
      )}
      <SubmitButton label={t("form.send")} pendingLabel={t("form.sending")} />
    </ActionForm>
  );
}
