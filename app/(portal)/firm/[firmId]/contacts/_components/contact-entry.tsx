import { AnswerFields } from "@/components/contacts/answer-fields";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { answerQuestionAction, eraseIntroductionAction } from "@/lib/contacts/actions";
import type { Asked, Confirmed, Contact } from "@/lib/contacts/types";
import { countryName } from "@/lib/domain/reference/countries";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { ResultForm } from "./result-form";

type Props = { contact: Contact; firmId: string };

/** One introduction: who, where, what was asked, what came of it. */
export function ContactEntry({ contact, firmId }: Props) {
  const t = texts("contacts");
  const { id, personName, personRole, organisation, country, place, delegation, erased } = contact;
  const hat = { kind: "member" as const, id: firmId };
  const about = [personRole, organisation, countryName(country, language())].filter(Boolean).join(", ");
  const day = formatDate(contact.introducedOn, { timeZone: "UTC" });
  return (
    <div className="space-y-3">
      <div>
        <p className="font-semibold">{erased ? t("erased") : personName}</p>
        <p className="text-ink-soft text-sm">
          {about} · {t("met", { where: delegation ?? t(`places.${place}`), day })} ·{" "}
          {t(`kinds.${contact.kind}`)}
        </p>
      </div>
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
              values={{ used: "yes" }}
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

function answerLine({ month, used, uses, worth }: Asked): string {
  const t = texts("contacts");
  if (!used) return t("notUsed", { month });
  const named = formatList(uses.map((one) => t(`uses.${one}`)));
  const what = uses.length === 0 ? t("usedPlain", { month }) : t("used", { month, uses: named });
  return worth === null ? what : `${what} ${t("worth", { worth })}`;
}

function resultLine({ kind, amount, currency, without, note }: Confirmed): string {
  const t = texts("contacts");
  const sum = amount === null ? "" : `, ${formatNumber(amount)} ${currency ?? ""}`;
  const line = t("result.line", {
    kind: t(`results.${kind}`),
    amount: sum,
    without: t(`without.${without}`),
  });
  return note === "" ? line : `${line} ${note}`;
}
