import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { noteInterestAction, withdrawInterestAction } from "@/lib/offers/actions";
import type { OfferText, OwnInterest } from "@/lib/offers/types";

type Props = {
  firmId: string;
  offer: OfferText;
  interest: OwnInterest | null;
  timeZone: string;
  idempotencyKey: string;
};

/** Notes the firm's interest, or takes it back. */
export function InterestForm({ firmId, offer, interest, timeZone, idempotencyKey }: Props) {
  const t = texts("offers");
  const form = { hat: { kind: "member" as const, id: firmId }, hidden: { offerId: offer.id } };
  if (interest) {
    const day = formatDate(interest.notedAt, { timeZone });
    const noted = t("firm.youNotedText", { day, person: interest.by ?? t("firm.somebody") });
    return (
      <Section title={t("firm.youNoted")} id="interest" lede={noted}>
        {interest.note !== "" && (
          <blockquote className="border-line-strong border-s-2 ps-4">{interest.note}</blockquote>
        )}
        <ActionForm
          key="withdraw"
          {...formWords("offers")}
          {...form}
          id="withdraw"
          action={withdrawInterestAction}
        >
          <SubmitButton
            variant="quiet"
            icon="undo"
            label={t("firm.withdraw")}
            pendingLabel={t("firm.withdrawing")}
          />
        </ActionForm>
      </Section>
    );
  }
  if (!offer.open || offer.status !== "published") return <QuietText>{t("firm.closedNow")}</QuietText>;
  return (
    <Section title={t("firm.interestTitle")} id="interest" lede={t("firm.interestText")}>
      <ActionForm
        key="note"
        {...formWords("offers")}
        {...form}
        id="note-interest"
        action={noteInterestAction}
        idempotencyKey={idempotencyKey}
        labels={{ note: t("firm.note") }}
      >
        <Field name="note" label={t("firm.note")} mark={t("firm.optional")} hint={t("firm.noteHint")}>
          <TextArea maxLength={1000} />
        </Field>
        <SubmitButton label={t("firm.noteInterest")} pendingLabel={t("firm.noting")} />
      </ActionForm>
    </Section>
  );
}
