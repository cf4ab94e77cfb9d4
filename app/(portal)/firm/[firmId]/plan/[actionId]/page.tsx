import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentThread } from "@/components/comments/comment-thread";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { ActionAdvice } from "@/components/plan/action-advice";
import { ActionHistory } from "@/components/plan/action-history";
import { EditActionForm } from "@/components/plan/edit-action-form";
import { StatusForm } from "@/components/plan/status-form";
import { Disclosure } from "@/components/ui/disclosure";
import { listThreads } from "@/lib/comments/queries/threads";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getAction } from "@/lib/plans/queries/get-action";
import { ActionFacts } from "../_components/action-facts";

export const metadata: Metadata = { title: texts("plans")("columns.action") };

type Props = { params: Promise<{ firmId: string; actionId: string }> };

export default async function ActionPage({ params }: Props) {
  const { firmId: named, actionId } = await params;
  const context = await memberPage(named);
  const { firmId } = context.actor;
  const found = await getAction(context, firmId, actionId);
  if (!found) notFound();
  const { action, advice, expects, history, people } = found;
  const subject = { firmId, subjectKind: "action" as const, subjectIds: [action.id] };
  const threads = await listThreads(context, subject);
  const t = texts("plans");
  const { timeZone } = context.person;
  return (
    <>
      <PageHeader
        title={action.title}
        lede={action.why}
        trail={[{ label: t("title"), href: `/firm/${firmId}/plan` }]}
        trailLabel={texts("frame")("trail")}
        meta={<ActionFacts action={action} timeZone={timeZone} />}
      />
      <MarginLayout
        label={t("action.margin")}
        margin={
          <>
            {expects.length > 0 && (
              <MarginNote title={t("action.expects")}>
                <ul className="list-disc ps-4">
                  {expects.map((one) => (
                    <li key={one} className="first-letter:uppercase">
                      {one}
                    </li>
                  ))}
                </ul>
                <p>{t("action.expectsText")}</p>
              </MarginNote>
            )}
            <MarginNote title={t("action.history")}>
              <ActionHistory events={history} timeZone={timeZone} />
            </MarginNote>
          </>
        }
      >
        <StatusForm firmId={firmId} action={action} people={people} />
        {advice && (
          <Section id="how" title={t("action.how")}>
            <ActionAdvice
              advice={advice}
              timeZone={timeZone}
              resultHref={`/firm/${firmId}/assessments/${advice.assessmentId}/result`}
            />
          </Section>
        )}
        <div className="print:hidden">
          <Disclosure summary={t("form.details")}>
            <EditActionForm firmId={firmId} action={action} people={people} />
          </Disclosure>
        </div>
        <Section id="comments" title={t("action.comments")}>
          <CommentThread
            threads={threads}
            subjectId={action.id}
            hat={{ kind: "member", id: firmId }}
            timeZone={timeZone}
          />
        </Section>
      </MarginLayout>
    </>
  );
}
