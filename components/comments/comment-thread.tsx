import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import type { CommentThreads, CommentView } from "@/lib/comments/types";
import { texts } from "@/lib/i18n/texts";
import { CommentEntry } from "./comment-entry";
import { CommentForm } from "./comment-form";
import { findThread } from "./find-thread";

type Props = {
  threads: CommentThreads;
  subjectId: string;
  /** The answer or the recommendation meant; left out for the subject as a whole. */
  itemKey?: string;
  /** The hat under which the viewer writes; left out, the thread is for reading. */
  hat?: FormHat;
  timeZone: string;
  /** In a margin or between other things: smaller, and the form is folded until somebody wants it. */
  compact?: boolean;
};

/** What was said at one place, by whom, when and under which hat, with a form to answer. */
export function CommentThread({ threads, subjectId, itemKey = "", hat, timeZone, compact }: Props) {
  const t = texts("comments");
  const { comments } = findThread(threads, subjectId, itemKey);
  const open = comments.filter((one) => one.settled === null);
  const settled = comments.filter((one) => one.settled !== null);
  const writes = hat !== undefined && threads.canWrite;
  const shared = { firmId: threads.firmId, hat: writes ? hat : undefined, timeZone };
  const form = writes && (
    <CommentForm
      firmId={threads.firmId}
      subjectKind={threads.subjectKind}
      subjectId={subjectId}
      itemKey={itemKey}
      hat={hat}
      compact={compact}
    />
  );
  return (
    <div className={compact ? "space-y-3 pt-1 text-sm" : "space-y-4"}>
      {comments.length === 0 && !compact && <p className="text-ink-soft">{t("none")}</p>}
      {open.length > 0 && (
        <ol className="space-y-3">
          {open.map((comment, index) => (
            <CommentEntry
              key={comment.id}
              comment={comment}
              upTo={index === 0 ? open.at(-1)?.id : undefined}
              {...shared}
            />
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <Disclosure summary={t("settledOnes", { count: settled.length })}>
          <ol className="space-y-3">
            {settled.map((comment, index) => (
              <CommentEntry
                key={comment.id}
                comment={comment}
                upTo={settledWith(comment, settled[index - 1]) ? undefined : comment.id}
                {...shared}
              />
            ))}
          </ol>
        </Disclosure>
      )}
      {compact && form ? (
        <div className="print:hidden">
          <Disclosure summary={t(comments.length > 0 ? "addMore" : "add")}>{form}</Disclosure>
        </div>
      ) : (
        form
      )}
    </div>
  );
}

/** What was settled in one go opens again in one go. */
const settledWith = (comment: CommentView, before?: CommentView) =>
  before?.settled?.at === comment.settled?.at;
