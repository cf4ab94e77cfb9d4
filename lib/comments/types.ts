import type { CommentSubject } from "@/lib/domain/vocabulary";

export type { CommentSubject };

export type CommentView = {
  id: string;
  body: string;
  at: string;
  /** The name is null where the viewer may not know it. */
  author: { name: string | null; hat: "member" | "mentor"; mine: boolean };
  settled: { by: string | null; at: string } | null;
};

/** What was said at one place: an answer or a recommendation inside its subject, or the subject as a whole. */
export type CommentThread = {
  subjectId: string;
  itemKey: string;
  open: number;
  comments: CommentView[];
};

/** What was said on one kind of thing of a firm. Places where nobody has said anything are left out. */
export type CommentThreads = {
  firmId: string;
  subjectKind: CommentSubject;
  /** The viewer may add, settle and open again. */
  canWrite: boolean;
  threads: CommentThread[];
};
