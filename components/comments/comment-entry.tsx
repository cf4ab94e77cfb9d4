import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Time } from "@/components/ui/time";
import type { FormHat } from "@/lib/action-state";
import { reopenCommentAction, settleCommentAction } from "@/lib/comments/actions";
import type { CommentView } from "@/lib/comments/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = {
  comment: CommentView;
  firmId: string;
  hat?: FormHat;
  timeZone: string;
  /** Up to which comment its button settles or opens again; one comment of a conversation carries it. */
  upTo?: string;
};

/** One comment: who said it under which hat, when, what, and whether it is settled. */
export function CommentEntry({ comment, firmId, hat, timeZone, upTo }: Props) {
  const t = texts("comments");
  const { author, settled } = comment;
  const name = author.mine ? t("you") : (author.name ?? t("somebody"));
  return (
    <li className="border-line-strong border-s-2 ps-3">
      <p className="text-ink-soft text-xs">
        <span className="font-semibold text-ink">{name}</span> ({t(`hats.${author.hat}`)}),{" "}
        <Time iso={comment.at} text={formatDate(comment.at, { timeZone, style: "moment" })} />
      </p>
      <p className="mt-0.5 max-w-measure whitespace-pre-line">{comment.body}</p>
      <div className="flex flex-wrap items-center gap-x-4 text-xs [&_button]:-ms-3">
        {settled && (
          <p className="text-ink-soft">
            {t("settledBy", {
              name: settled.by ?? t("somebody"),
              when: formatDate(settled.at, { timeZone }),
            })}
          </p>
        )}
        {hat && upTo && (
          <ActionForm
            action={settled ? reopenCommentAction : settleCommentAction}
            {...formWords("comments")}
            hat={hat}
            hidden={{ firmId, commentId: upTo }}
            id={`settle-${comment.id}`}
            className="print:hidden"
          >
            <SubmitButton
              variant="plain"
              label={settled ? t("reopen") : t("settle")}
              pendingLabel={t("settling")}
            />
          </ActionForm>
        )}
      </div>
    </li>
  );
}
