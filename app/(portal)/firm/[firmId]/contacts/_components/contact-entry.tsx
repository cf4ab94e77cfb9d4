import { AnswerFields } from "@/components/contacts/answer-fields";
import { answerLine, ContactHead, resultLine } from "@/components/contacts/contact-facts";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { answerQuestionAction, eraseIntroductionAction } from "@/lib/contacts/actions";
import type { Contact } from "@/lib/contacts/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { ResultForm } from "./result-form";

type Props = { contact: Contact; firmId: string };

/** One introduction: who, where, what was asked, what came of it. */
export function ContactEntry({ contact, firmId }: Props) {
  const t = texts("contacts");
  const { id, mentor, erased } = contact;
  const hat = { kind: "member" as const, id: firmId };
  return (
    <div className="space-y-3">
      <ContactHead contact={contact} also={mentor && t("by", { mentor })} />
      {contact.results.map((result) => (
        <p key={result.id}>{resultLine(result)}</p>
      ))}
      {contact.asked.map((one) =>
        one.answeredAt === null ? (
          <Disclosure key={one.id} summary={t("asked", { month: one.month })} open>
            <ActionForm
              {...formWords("contacts")}
              id={`answer-${one.id}`}
              action={answerQuestionAction}
              hat={hat}
              hidden={{ questionId: one.id }}
              labels={{ used: t("answer.used"), uses: t("answer.uses"), worth: t("answer.worth") }}
              doneMessage={t("answer.saved")}
            >
              <AnswerFields />
              <SubmitButton label={t("answer.save")} pendingLabel={t("answer.saving")} />
            </ActionForm>
          </Disclosure>
        ) : (
          <p key={one.id} className="text-sm">
            {answerLine(one)}
          </p>
        ),
      )}
      <Disclosure summary={t("result.fold")}>
        <ResultForm firmId={firmId} introductionId={id} idempotencyKey={crypto.randomUUID()} />
      </Disclosure>
      {!erased && (
        <OneButtonForm
          id={`erase-${id}`}
          action={eraseIntroductionAction}
          hat={hat}
          words={formWords("contacts")}
          hidden={{ introductionId: id }}
          variant="plain"
          label={t("erase")}
          pendingLabel={t("erasing")}
        />
      )}
    </div>
  );
}
