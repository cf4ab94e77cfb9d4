import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import { proposeTieAction } from "@/lib/contacts/actions";
import type { FellowTraveller, Tie } from "@/lib/contacts/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { TieEntry } from "./tie-entry";

type Props = {
  ties: readonly Tie[];
  fellows: readonly FellowTraveller[];
  hat: FormHat;
  newKey: string;
};

/** Contacts between participants of a delegation: said by one side, confirmed by the other. */
export function TiesSection({ ties, fellows, hat, newKey }: Props) {
  const t = texts("ties");
  return (
    <Section id="ties" title={t("title")} lede={t("lede")}>
      <div className="space-y-4">
        {ties.length === 0 && fellows.length === 0 && <QuietText>{t("none")}</QuietText>}
        {ties.length > 0 && (
          <ul className="border-line border-t">
            {ties.map((tie) => (
              <TieEntry key={tie.id} tie={tie} hat={hat} />
            ))}
          </ul>
        )}
        {fellows.length > 0 && (
          <Disclosure summary={t("add")}>
            <ActionForm
              {...formWords("ties")}
              id="tie"
              action={proposeTieAction}
              hat={hat}
              idempotencyKey={newKey}
              labels={{ seatId: t("who"), about: t("about") }}
              doneMessage={t("proposed")}
            >
              <Field name="seatId" label={t("who")} required>
                <Select
                  options={fellows.map(({ seatId, ...one }) => ({ value: seatId, label: t("option", one) }))}
                  empty={t("whoEmpty")}
                />
              </Field>
              <Field name="about" label={t("about")} hint={t("aboutHint")} mark={t("optional")} width="full">
                <TextInput maxLength={200} />
              </Field>
              <SubmitButton label={t("propose")} pendingLabel={t("proposing")} />
            </ActionForm>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
