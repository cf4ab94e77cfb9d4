import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape, MOST_MEETING_WISHES } from "@/lib/domain/itinerary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { wishMeetingAction, withdrawWishAction } from "@/lib/itineraries/actions";
import type { MeetingWish } from "@/lib/itineraries/types";
import { WishText } from "./wish-text";

type Props = {
  wishes: readonly MeetingWish[];
  delegation: { id: string; state: string };
  firmId: string;
  newKey: string;
};

/** Whom the firm would like to meet, what became of it, and one more. */
export function OwnWishes({ wishes, delegation, firmId, newKey }: Props) {
  const t = texts("itineraries");
  const hat = { kind: "member" as const, id: firmId };
  const words = formWords("itineraries");
  const open = canShape(delegation.state) && delegation.state !== "travelled";
  if (wishes.length === 0 && !open) return null;
  return (
    <div className="print:hidden">
      <Section title={t("wishes.title")} id="wishes" lede={t("wishes.lede")}>
        <div className="space-y-6">
          {wishes.length > 0 && (
            <ul className="border-line border-t">
              {wishes.map((wish) => (
                <li key={wish.id} className="space-y-2 border-line border-b py-3">
                  <WishText wish={wish} />
                  {open && wish.state !== "taken" && (
                    <OneButtonForm
                      id={`withdraw-${wish.id}`}
                      action={withdrawWishAction}
                      hat={hat}
                      words={words}
                      hidden={{ wishId: wish.id }}
                      label={t("wishes.withdraw")}
                      pendingLabel={t("wishes.withdrawing")}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
          {open && wishes.length >= MOST_MEETING_WISHES && <QuietText>{t("wishes.full")}</QuietText>}
          {open && wishes.length < MOST_MEETING_WISHES && (
            <ActionForm
              {...words}
              id="wish"
              action={wishMeetingAction}
              hat={hat}
              hidden={{ delegationId: delegation.id }}
              idempotencyKey={newKey}
              labels={{ whom: t("wishes.whom"), why: t("wishes.why") }}
              doneMessage={t("wishes.added")}
            >
              <Field name="whom" label={t("wishes.whom")} hint={t("wishes.whomHint")} width="full" required>
                <TextInput maxLength={200} />
              </Field>
              <Field name="why" label={t("wishes.why")} width="full" required>
                <TextArea rows={2} maxLength={600} />
              </Field>
              <SubmitButton label={t("wishes.add")} pendingLabel={t("wishes.adding")} variant="quiet" />
            </ActionForm>
          )}
        </div>
      </Section>
    </div>
  );
}
