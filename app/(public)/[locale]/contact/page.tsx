import type { Metadata } from "next";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { AnswerFields } from "@/components/contacts/answer-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { answerByLinkAction } from "@/lib/contacts/actions";
import { getQuestionBehind } from "@/lib/contacts/queries/contacts";
import { accountsContext } from "@/lib/context/request";
import { formWords } from "@/lib/i18n/form-words";
import { fromQuery, type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";

export async function generateMetadata({ params }: PublicProps): Promise<Metadata> {
  await publicLocale(params);
  // The token stays with us, and a form without scripts still says where it comes from: "no-referrer" would hide it.
  return { title: texts("contacts")("link.title"), referrer: "same-origin" };
}

/** Behind the link of a mail. Looking answers nothing: programs that follow links of mails must not answer for people. */
export default async function ContactQuestionPage({ params, searchParams }: PublicProps) {
  await publicLocale(params);
  const t = texts("contacts");
  const token = await fromQuery(searchParams, "token");
  const found = await getQuestionBehind(await accountsContext(), token.slice(0, 100));
  if (!found) return <NarrowPage title={t("link.gone")} lede={t("link.goneText")} />;
  const { personName, organisation, month } = found;
  const person = organisation === "" ? personName : `${personName}, ${organisation}`;
  return (
    <NarrowPage title={t("link.title")} lede={t("link.lede", { person, month })}>
      <ActionForm
        {...formWords("contacts")}
        id="contact"
        action={answerByLinkAction}
        hidden={{ token }}
        values={{ used: "yes" }}
        labels={{ used: t("answer.used"), uses: t("answer.uses"), worth: t("answer.worth") }}
        doneMessage={t("link.thanksText")}
      >
        <AnswerFields />
        <SubmitButton label={t("answer.save")} pendingLabel={t("answer.saving")} size="large" />
      </ActionForm>
    </NarrowPage>
  );
}
