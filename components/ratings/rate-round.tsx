import { Checkbox } from "@/components/form/checkbox";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { startRatingAction } from "@/lib/ratings/actions";
import type { RateableRound } from "@/lib/ratings/types";

type Props = {
  round: RateableRound;
  firmId: string;
  hat: FormHat;
  base: string;
  timeZone: string;
  newKey: string;
};

/** One round: how it stands for this mentor, and the way to rate it unseen where that is still possible. */
export function RateRound({ round, firmId, hat, base, timeZone, newKey }: Props) {
  const t = texts("second-view");
  const { rating } = round;
  return (
    <li className="grid gap-3 border-line border-b py-4">
      <div className="space-y-1">
        <h3>{t("round", { title: round.instrument.title, n: String(round.round) })}</h3>
        <QuietText>{standing(round, timeZone)}</QuietText>
      </div>
      {rating && (
        <p>
          <LinkButton href={`${base}/ratings/${rating.id}${rating.submittedAt ? "/second-view" : ""}`}>
            {t(rating.submittedAt ? "openView" : "goOn")}
            <span className="sr-only">: {round.instrument.title}</span>
          </LinkButton>
        </p>
      )}
      {round.canRate && (
        <ActionForm
          id={`rate-${round.id}`}
          action={startRatingAction}
          {...formWords("second-view")}
          hat={hat}
          hidden={{ firmId, roundId: round.id }}
          idempotencyKey={newKey}
          className="space-y-3"
        >
          <Checkbox name="unseen" label={t("unseen")} required />
          <SubmitButton label={t("start")} pendingLabel={t("starting")} />
        </ActionForm>
      )}
    </li>
  );
}

function standing({ rating, openedAt, submittedAt }: RateableRound, timeZone: string): string {
  const t = texts("second-view");
  const day = (at: string) => ({ date: formatDate(at, { timeZone }) });
  if (rating?.revealedAt) return t("state.revealed", day(rating.revealedAt));
  if (rating?.submittedAt) return t("state.waiting", day(rating.submittedAt));
  if (rating) return t("state.underWay", day(rating.startedAt));
  if (openedAt) return t("state.opened", day(openedAt));
  return submittedAt ? t("state.handedIn", day(submittedAt)) : t("state.answering");
}
