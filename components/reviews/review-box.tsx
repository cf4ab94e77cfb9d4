import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { decideReviewAction } from "@/lib/reviews/actions";
import { REVIEW_MAX } from "@/lib/reviews/schema";
import type { ReviewPlace } from "@/lib/reviews/types";
import { ReviewList } from "./review-list";

type Props = { place: ReviewPlace; hat: FormHat; timeZone: string };

/** What was decided, and for a mentor, when something is due, the decision: sign off or ask for changes. */
export function ReviewBox({ place, hat, timeZone }: Props) {
  const t = texts("reviews");
  const { state, submittedAt, reviews } = place;
  const when = submittedAt ? formatDate(submittedAt, { timeZone }) : "";
  return (
    <div id="review" className="scroll-mt-24 space-y-4 text-ink">
      <p className="text-ink-soft">
        {state === "submitted" ? t(`due.${place.kind}`, { when }) : t(`notDue.${state}`)}
      </p>
      <ReviewList reviews={reviews} timeZone={timeZone} />
      {place.canDecide && <Decision place={place} hat={hat} />}
    </div>
  );
}

function Decision({ place, hat }: { place: ReviewPlace; hat: FormHat }) {
  const t = texts("reviews");
  const { firmId, kind, subjectId, version } = place;
  return (
    <ActionForm
      action={decideReviewAction}
      {...formWords("reviews")}
      labels={{ body: t("body") }}
      hat={hat}
      hidden={{ firmId, kind, subjectId, version: String(version) }}
      idempotencyKey={crypto.randomUUID()}
      doneMessage={t("done")}
      id={`review-${subjectId}`}
      className="space-y-3 print:hidden"
    >
      <Field name="body" label={t("body")} hint={t("bodyHint")} width="full">
        <TextArea rows={4} maxLength={REVIEW_MAX} />
      </Field>
      <FormActions>
        <SubmitButton name="verdict" value="signed-off" label={t("signOff")} pendingLabel={t("sending")} />
        <SubmitButton
          name="verdict"
          value="changes-requested"
          variant="quiet"
          label={t("requestChanges")}
          pendingLabel={t("sending")}
        />
      </FormActions>
    </ActionForm>
  );
}
