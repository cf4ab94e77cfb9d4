import { PageHeader } from "@/components/page/page-header";
import type { FormHat } from "@/lib/action-state";
import { texts } from "@/lib/i18n/texts";
import type { Thread } from "@/lib/threads/types";
import { ThreadView } from "./thread-view";

type Props = {
  thread: Thread;
  hat: FormHat;
  /** The pages of the reader's hat. */
  root: string;
  me: string;
  timeZone: string;
  newKey: string;
};

/** A conversation as a page, whoever reads it; who has several firms is led to the firm's. */
export function ThreadPage({ thread, root, ...view }: Props) {
  const { subject, firm, firmId } = thread;
  const list = { label: texts("threads")("title"), href: `${root}/messages` };
  const trail =
    view.hat.kind === "member" ? [list] : [list, { label: firm, href: `${root}/firms/${firmId}` }];
  return (
    <div className="max-w-page">
      <PageHeader title={subject} trail={trail} trailLabel={texts("frame")("trail")} />
      <ThreadView thread={thread} {...view} />
    </div>
  );
}
