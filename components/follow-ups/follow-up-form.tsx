import { AnswerFields } from "@/components/contacts/answer-fields";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import { WITHOUT } from "@/lib/domain/contact-terms";
import { AMOUNT_BANDS } from "@/lib/domain/follow-up-terms";
import { answerFollowUpAction } from "@/lib/follow-ups/actions";
import type { FollowUp } from "@/lib/follow-ups/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { personOf } from "./answer-words";
import { StepFields } from "./step-fields";

type Props = { followUp: FollowUp; hat: FormHat; currency: string };

/** One follow-up to answer: each introduction, each step, and what came of the whole. */
export function FollowUpForm({ followUp, hat, currency }: Props) {
  const t = texts("follow-ups");
  const open = followUp.contacts.filter(({ used }) => used === null);
  const labels: Record<string, string> = {
    sales: t("results.sales", { currency }),
    orders: t("results.orders", { currency }),
    partners: t("results.partners"),
    without: t("results.without"),
    note: t("note"),
    inTouch: t("inTouch"),
    ...Object.fromEntries(followUp.steps.map(({ stepId, title }) => [`moved.${stepId}`, title])),
  };
  return (
    <ActionForm
      {...formWords("follow-ups")}
      id={`follow-up-${followUp.month}`}
      action={answerFollowUpAction}
      hat={hat}
      hidden={{ followUpId: followUp.id }}
      labels={labels}
      doneMessage={t("sent")}
      className="space-y-8"
    >
      {hat.kind === "member" ? (
        <>
          <div className="space-y-6">
            <h3>{t("contacts.title")}</h3>
            <QuietText>{t(followUp.contacts.length === 0 ? "contacts.none" : "contacts.lede")}</QuietText>
            {open.map((contact) => (
              <fieldset key={contact.questionId} className="space-y-4 border-line border-s-2 ps-4">
                <legend className="font-semibold">{personOf(contact)}</legend>
                <AnswerFields of={contact.questionId} />
              </fieldset>
            ))}
          </div>
          <StepFields steps={followUp.steps} />
          <ResultFields labels={labels} />
        </>
      ) : (
        <Field name="inTouch" label={labels.inTouch} width="short">
          <TextInput inputMode="numeric" maxLength={3} />
        </Field>
      )}
      <Field name="note" label={labels.note} mark={t("optional")} width="full">
        <TextArea rows={3} maxLength={2000} />
      </Field>
      <SubmitButton label={t("send")} pendingLabel={t("sending")} />
    </ActionForm>
  );
}

function ResultFields({ labels }: { labels: Record<string, string> }) {
  const t = texts("follow-ups");
  const bands = AMOUNT_BANDS.map((band) => ({ value: band, label: t(`bands.${band}`) }));
  const without = WITHOUT.map((one) => ({ value: one, label: texts("contacts")(`without.${one}`) }));
  return (
    <div className="space-y-4">
      <h3>{t("results.title")}</h3>
      <QuietText>{t("results.lede")}</QuietText>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="sales" label={labels.sales}>
          <Select options={bands} empty={t("results.choose")} />
        </Field>
        <Field name="orders" label={labels.orders}>
          <Select options={bands} empty={t("results.choose")} />
        </Field>
        <Field name="partners" label={labels.partners} width="short">
          <TextInput inputMode="numeric" maxLength={3} />
        </Field>
        <Field name="without" label={labels.without}>
          <Select options={without} empty={t("results.choose")} />
        </Field>
      </div>
    </div>
  );
}
