import type { CommentThread, CommentThreads } from "@/lib/comments/types";

/** What was said at one place; an empty thread where nobody has said anything. */
export function findThread(threads: CommentThreads, subjectId: string, itemKey = ""): CommentThread {
  const found = threads.threads.find((one) => one.subjectId === subjectId && one.itemKey === itemKey);
  return found ?? { subjectId, itemKey, open: 0, comments: [] };
}
