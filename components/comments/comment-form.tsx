import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormHat } from "@/lib/action-state";
import { addCommentAction } from "@/lib/comments/actions";
import { COMMENT_MAX } from "@/lib/comments/schema";
import type { CommentSubject } from "@/lib/comments/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = {
  firmId: string;
  subjectKind: CommentSubject;
  subjectId: string;
  itemKey: string;
  hat: FormHat;
  compact?: boolean;
};

/** Says something at a place. Works without scripts. */
export function CommentForm({ firmId, subjectKind, subjectId, itemKey, hat, compact }: Props) {
  const t = texts("comments");
  return (
    <ActionForm
      action={addCommentAction}
      {...formWords("comments")}
      labels={{ body: t("body") }}
      hat={hat}
      hidden={{ firmId, subjectKind, subjectId, itemKey }}
      idempotencyKey={crypto.randomUUID()}
      doneMessage={t("sent")}
      id={`comment-${subjectId}-${itemKey}`.replaceAll(".", "-")}
      className="space-y-3 print:hidden"
    >
      <Field name="body" label={t("body")} hint={t("seenBy", { hat: hat.kind })} width="full">
        <TextArea rows={compact ? 2 : 3} maxLength={COMMENT_MAX} className="min-h-16" />
      </Field>
      <FormActions>
        <SubmitButton label={t("send")} pendingLabel={t("sending")} variant="quiet" />
      </FormActions>
    </ActionForm>
  );
}
