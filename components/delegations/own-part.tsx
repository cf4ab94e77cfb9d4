import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import { answerInvitationAction, withdrawApplicationAction } from "@/lib/delegations/actions";
import type { DelegationForTraveller } from "@/lib/delegations/types";
import { DECLINE_REASONS } from "@/lib/domain/delegation-terms";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { ApplyForm } from "./apply-form";
import { DeclineForm } from "./decline-form";
import { StayedHome } from "./stayed-home";

type Props = { found: DelegationForTraveller; hat: FormHat };

/** Where one stands with a delegation, and what one can do about it. */
export function OwnPart({ found, hat }: Props) {
  const { delegation, part, open } = found;
  const t = texts("delegations");
  const hidden = { delegationId: delegation.id };
  const form = { hat, hidden, words: formWords("delegations") };
  if (delegation.state === "cancelled")
    return (
      <Notice tone="wrong" title={t("callOff.title")}>
        {delegation.cancelledBecause}
      </Notice>
    );
  if (part.seat === null && !open)
    return (
      <QuietText>{part.wish === null ? t("own.closed") : t("own.applied", { wish: part.wish })}</QuietText>
    );
  if (part.seat === null)
    return (
      <Section
        title={t("own.applyTitle")}
        id="apply"
        lede={t(hat.kind === "mentor" ? "own.applyTextMentor" : "own.applyText")}
      >
        <ApplyForm delegationId={delegation.id} hat={hat} wish={part.wish} />
        {part.wish !== null && (
          <div className="mt-4">
            <OneButtonForm
              {...form}
              id="withdraw"
              action={withdrawApplicationAction}
              label={t("own.withdraw")}
              pendingLabel={t("own.withdrawing")}
            />
          </div>
        )}
      </Section>
    );
  if (part.seat === "declined") return <StayedHome part={part} />;
  if (tookPlace(delegation.state))
    return (
      <Notice
        tone={part.seat === "accepted" ? "good" : "neutral"}
        title={t(part.seat === "accepted" ? "own.travelledTitle" : "own.noSeatTitle")}
      />
    );
  const reasons = DECLINE_REASONS.map((one) => ({ value: one, label: t(`reasons.${one}`) }));
  return (
    <Section
      title={t(`own.${part.seat}Title`)}
      id="seat"
      lede={part.seat === "invited" && t("own.invitedText")}
    >
      <div className="space-y-4">
        {part.turn !== null && <p>{t("own.waitingText", { turn: part.turn })}</p>}
        {part.seat === "invited" && (
          <OneButtonForm
            {...form}
            id="accept"
            hidden={{ ...hidden, answer: "accepted" }}
            action={answerInvitationAction}
            variant="primary"
            icon="check"
            label={t("own.accept")}
            pendingLabel={t("own.accepting")}
          />
        )}
        <Disclosure summary={t("own.declineFold")}>
          <DeclineForm delegationId={delegation.id} hat={hat} reasons={reasons} />
        </Disclosure>
      </div>
    </Section>
  );
}
