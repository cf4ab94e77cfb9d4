import { CommentThread } from "@/components/comments/comment-thread";
import { Section } from "@/components/page/section";
import { listThreads } from "@/lib/comments/queries/threads";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { context: PageContext<ActorOf<"member">>; planId: string };

/** What firm and mentor say of the plan as a whole. */
export async function PlanTalk({ context, planId }: Props) {
  const { firmId } = context.actor;
  const threads = await listThreads(context, { firmId, subjectKind: "plan", subjectIds: [planId] });
  const hat = { kind: "member" as const, id: firmId };
  const said = threads.threads.length > 0;
  return (
    <div className={said ? undefined : "print:hidden"}>
      <Section id="comments" title={texts("comments")("title")}>
        <CommentThread
          threads={threads}
          subjectId={planId}
          hat={hat}
          timeZone={context.person.timeZone}
          compact
        />
      </Section>
    </div>
  );
}
