import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Disclosure } from "@/components/ui/disclosure";
import { saveAnswerAction } from "@/lib/assessments/actions";
import { EVIDENCE_MAX, NOTE_MAX } from "@/lib/assessments/schema";
import type { QuestionPage } from "@/lib/assessments/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { AnswerChoices } from "./answer-choices";
import { type AnsweringPlace, firmPlace } from "./answering-place";
import { ConflictNotice, SeenVersion } from "./conflict-notice";
import { SavedAgo } from "./saved-ago";

type Props = {
  question: QuestionPage;
  timeZone: string;
  toCheck?: boolean;
  /** The firm's own pages unless said otherwise. */
  place?: AnsweringPlace;
};

/** One question with its answers, the note folded, and the way on. Works without scripts and by keyboard alone. */
export function QuestionForm({ question, timeZone, toCheck, place }: Props) {
  const { assessment, item, answer, after, lastSaved } = question;
  const t = texts("assessments");
  const { base, hat } = place ?? firmPlace(assessment);
  return (
    <ActionForm
      key={item.key}
      action={saveAnswerAction}
      {...formWords("assessments")}
      hat={hat}
      hidden={{ assessmentId: assessment.id, itemKey: item.key }}
    >
      <SeenVersion version={answer?.version ?? 0} />
      <ConflictNotice
        words={conflictWords()}
        keepHref={!toCheck && after ? `${base}/questions/${after}` : `${base}/check`}
      />
      <AnswerChoices item={item} given={answer} />
      <Disclosure summary={t("question.noteFold")} open={Boolean(answer?.note || answer?.evidence)}>
        <div className="space-y-4 pb-2">
          <Field name="note" label={t("question.note")} hint={t("question.noteHint")} width="full">
            <TextArea rows={3} maxLength={NOTE_MAX} defaultValue={answer?.note} />
          </Field>
          <Field
            name="evidence"
            label={t("question.evidence")}
            hint={t("question.evidenceHint")}
            width="full"
          >
            <TextInput maxLength={EVIDENCE_MAX} defaultValue={answer?.evidence} />
          </Field>
        </div>
      </Disclosure>
      <div className="border-line border-t pt-3">
        <FormActions>
          <SubmitButton
            size="large"
            name="go"
            value={toCheck ? "check" : "next"}
            label={t(toCheck ? "question.backToCheck" : "question.continue")}
            pendingLabel={t("question.pending")}
          />
          {!toCheck && <WayOut go="back" label={t("question.back")} />}
          {!toCheck && <WayOut go="list" label={t("question.leave")} />}
          {lastSaved && (
            <SavedAgo
              iso={lastSaved}
              language={language()}
              words={t("question.saved", { ago: "{ago}" })}
              initial={formatDate(lastSaved, { timeZone, style: "moment" })}
            />
          )}
        </FormActions>
      </div>
    </ActionForm>
  );
}

function WayOut({ go, label }: { go: string; label: string }) {
  const pending = texts("assessments")("question.pending");
  return (
    <SubmitButton size="large" variant="quiet" name="go" value={go} label={label} pendingLabel={pending} />
  );
}

function conflictWords() {
  const t = texts("assessments");
  return {
    title: t("question.conflict.title", { name: "{name}" }),
    theirs: t("question.conflict.theirs"),
    note: t("question.conflict.note"),
    evidence: t("question.conflict.evidence"),
    unknown: t("unknown"),
    nobody: t("nobody"),
    keep: t("question.conflict.keep"),
    replace: t("question.conflict.replace"),
  };
}
