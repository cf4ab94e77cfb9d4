import { Icon } from "@/components/ui/icon";
import type { CommentThread } from "@/lib/comments/types";
import { texts } from "@/lib/i18n/texts";

/** How much was said at a place, as a small mark; nothing where nobody has said anything. */
export function CommentCount({ thread }: { thread: CommentThread }) {
  const all = thread.comments.length;
  if (all === 0) return null;
  const t = texts("comments");
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-ink-soft text-xs tabular-nums">
      <Icon name="comment" size={14} className={thread.open > 0 ? "text-accent" : undefined} />
      {t("count", { open: thread.open, all })}
    </span>
  );
}
