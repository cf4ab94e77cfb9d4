import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape } from "@/lib/domain/itinerary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { refuseWishAction } from "@/lib/itineraries/actions";
import type { MeetingWish } from "@/lib/itineraries/types";
import { WishText } from "./wish-text";

type Props = { wishes: readonly MeetingWish[]; agencyId: string; state: string; entryPath: string };

/** Whom the firms of a group would like to meet; an administrator makes an entry of it or says why not. */
export function FirmWishes({ wishes, agencyId, state, entryPath }: Props) {
  const t = texts("itineraries");
  return (
    <div className="print:hidden">
      <Section title={t("wishes.titleAdmin")} id="wishes">
        {wishes.length === 0 ? (
          <QuietText>{t("wishes.none")}</QuietText>
        ) : (
          <ul className="border-line border-t">
            {wishes.map((wish) => (
              <li key={wish.id} className="space-y-2 border-line border-b py-3">
                <WishText wish={wish} firm />
                {canShape(state) && wish.state !== "taken" && (
                  <>
                    <LinkButton href={`${entryPath}?wish=${wish.id}`} icon="add">
                      {t("wishes.toEntry")}
                    </LinkButton>
                    {wish.state === "open" && <Refusal wish={wish} agencyId={agencyId} />}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function Refusal({ wish, agencyId }: { wish: MeetingWish; agencyId: string }) {
  const t = texts("itineraries");
  return (
    <Disclosure summary={t("wishes.refuse")}>
      <ActionForm
        {...formWords("itineraries")}
        id={`refuse-${wish.id}`}
        action={refuseWishAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ wishId: wish.id }}
        labels={{ reply: t("wishes.reply") }}
      >
        <Field name="reply" label={t("wishes.reply")} width="full" required>
          <TextArea rows={2} maxLength={500} />
        </Field>
        <SubmitButton label={t("wishes.refuseButton")} pendingLabel={t("saving")} variant="quiet" />
      </ActionForm>
    </Disclosure>
  );
}
