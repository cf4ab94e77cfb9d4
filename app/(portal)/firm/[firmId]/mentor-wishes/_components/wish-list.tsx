import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { wishChoices, wishText } from "@/components/matching/wish-words";
import { Section } from "@/components/page/section";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addWishAction, dropWishAction } from "@/lib/matching/actions";
import { MOST_WISHES } from "@/lib/matching/schema";
import type { FirmWish } from "@/lib/matching/types";

/** Up to five wishes with their reasons, and a form for one more. */
export function WishList({ wishes, hat }: { wishes: readonly FirmWish[]; hat: FormHat }) {
  const t = texts("waves");
  const words = formWords("waves");
  const labels = { wish: t("wishes.wish"), reason: t("wishes.reason") };
  return (
    <Section id="wishes" title={t("wishes.listTitle")}>
      <p className="mb-3 max-w-measure text-ink-soft">{t("wishes.listLede")}</p>
      {wishes.length === 0 && <p className="mb-4">{t("wishes.empty")}</p>}
      <ol className="mb-6 max-w-measure">
        {wishes.map((wish) => (
          <li
            key={wish.place}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-2 last:border-b"
          >
            <div>
              <p className="font-semibold">{wishText(wish)}</p>
              <p className="text-ink-soft text-sm">{wish.reason}</p>
            </div>
            <OneButtonForm
              id={`drop-${wish.place}`}
              action={dropWishAction}
              hat={hat}
              words={words}
              hidden={{ place: String(wish.place) }}
              label={t("drop")}
              pendingLabel={t("dropping")}
            />
          </li>
        ))}
      </ol>
      {wishes.length >= MOST_WISHES ? (
        <p className="text-ink-soft">{t("wishes.full")}</p>
      ) : (
        <ActionForm key={wishes.length} action={addWishAction} {...words} labels={labels} hat={hat} id="wish">
          <Field name="wish" label={labels.wish}>
            <Select empty={t("wishes.pick")} options={wishChoices()} />
          </Field>
          <Field name="reason" label={labels.reason} width="full">
            <TextInput maxLength={300} />
          </Field>
          <FormActions>
            <SubmitButton label={t("wishes.add")} pendingLabel={t("adding")} />
          </FormActions>
        </ActionForm>
      )}
    </Section>
  );
}
