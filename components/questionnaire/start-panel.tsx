import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { FactStrip } from "@/components/page/fact-strip";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { startAssessmentAction } from "@/lib/assessments/actions";
import type { StartPage } from "@/lib/assessments/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** Before a round: how long, what to have ready, who should take part; and the button that starts it. */
export function StartPanel({ start, firmId, newKey }: { start: StartPage; firmId: string; newKey: string }) {
  const t = texts("assessments");
  const { last } = start;
  const form = (
    <ActionForm
      id="start"
      action={startAssessmentAction}
      {...formWords("assessments")}
      hat={{ kind: "member", id: firmId }}
      hidden={{ instrument: start.instrument.id, subject: start.subject }}
      idempotencyKey={newKey}
    >
      <SubmitButton
        size="large"
        label={last ? t("start.buttonAgain", { n: last.round + 1 }) : t("start.button")}
        pendingLabel={t("start.pending")}
      />
    </ActionForm>
  );
  if (!last)
    return (
      <div className="space-y-8">
        <p className="max-w-measure">{start.instrument.summary}</p>
        {start.instrument.caveat && <Notice tone="watch">{start.instrument.caveat}</Notice>}
        {start.known > 0 && <p className="max-w-measure">{t("start.known", { n: start.known })}</p>}
        <Preparation start={start}>{form}</Preparation>
      </div>
    );
  return (
    <div className="space-y-4">
      <p className="max-w-measure">{t("start.againText", { n: last.round })}</p>
      {form}
      <Disclosure summary={t("start.heading")}>
        <div className="pb-4">
          <Preparation start={start} />
        </div>
      </Disclosure>
    </div>
  );
}

function Preparation({ start, children }: { start: StartPage; children?: ReactNode }) {
  const t = texts("assessments");
  return (
    <div className="space-y-8">
      <FactStrip
        facts={[
          {
            label: t("start.howLong"),
            value: t("start.minutes", { n: start.minutes }),
            note: t("start.howLongText"),
          },
          {
            label: t("start.who"),
            value: t("start.whoBest"),
            note: t("start.whoText"),
          },
        ]}
      />
      {children}
      <section>
        <h3>{t("start.prepare")}</h3>
        <ul className="mt-2 max-w-measure list-disc space-y-1 ps-5">
          {start.instrument.prepare.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t("start.sections")}</h3>
        <ol className="mt-2 border-line border-t">
          {start.sections.map((section) => (
            <li key={section.id} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2">
              <span className="min-w-0 max-w-measure flex-1 basis-64">
                {section.title}
                <span className="block text-ink-soft text-sm">{section.who}</span>
              </span>
              <span className="text-ink-soft text-sm leading-6 tabular-nums">
                {t("start.questions", { n: section.questions, minutes: section.minutes })}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-3 max-w-measure text-ink-soft text-sm">{t("start.honest")}</p>
      </section>
    </div>
  );
}
