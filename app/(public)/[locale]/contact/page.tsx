import type { Metadata } from "next";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { AnswerFields } from "@/components/contacts/answer-fields";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { answerByLinkAction } from "@/lib/contacts/actions";
import { getQuestionBehind } from "@/lib/contacts/queries/link";
import { accountsContext } from "@/lib/context/request";
import { LINK_DAYS } from "@/lib/domain/contact-terms";
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
  const locale = await publicLocale(params);
  const t = texts("contacts");
  const token = await fromQuery(searchParams, "token");
  const said = await fromQuery(searchParams, "used");
  const used = said === "yes" || said === "no" ? said : "";
  const found = await getQuestionBehind(await accountsContext(), token.slice(0, 100));
  const person = found ? [found.personName, found.organisation].filter(Boolean).join(", ") : "";
  if (found?.state !== "open") {
    const how = found?.state ?? "gone";
    return (
      <NarrowPage title={t(`link.${how}`)} lede={t(`link.${how}Text`, { person, days: LINK_DAYS })}>
        <LinkButton href={`/${locale}/sign-in`}>{t("link.signIn")}</LinkButton>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={t("link.title")} lede={t("link.lede", { person, month: found.month })}>
      <ActionForm
        {...formWords("contacts")}
        id="contact"
        action={answerByLinkAction}
        hidden={{ token }}
        values={{ used }}
        labels={{ used: t("answer.used"), uses: t("answer.uses"), worth: t("answer.worth") }}
        instead={
          <Notice tone="good" live title={t("link.thanks")}>
            {t("link.thanksText")}
          </Notice>
        }
      >
        <AnswerFields />
        <SubmitButton label={t("answer.save")} pendingLabel={t("answer.saving")} size="large" />
      </ActionForm>
    </NarrowPage>
  );
}
