import type { ReactNode } from "react";
import type { Asked, Confirmed, Contact } from "@/lib/contacts/types";
import type { ContactUse } from "@/lib/domain/contact-terms";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

/** Who it is, where and when they met, and for whom or by whom. */
export function ContactHead({ contact, also }: { contact: Contact; also?: ReactNode }) {
  const t = texts("contacts");
  const { personName, personRole, organisation, country, place, delegation, erased } = contact;
  const about = [personRole, organisation, countryName(country, language())].filter(Boolean).join(", ");
  const day = formatDate(contact.introducedOn, { timeZone: "UTC" });
  return (
    <div>
      <p className="font-semibold">{erased ? t("erased") : personName}</p>
      <p className="text-ink-soft text-sm">
        {about} · {t("met", { where: delegation ?? t(`places.${place}`), day })} ·{" "}
        {t(`kinds.${contact.kind}`)}
        {also && <> · {also}</>}
      </p>
    </div>
  );
}

/** For what a contact was used, within a sentence. */
export const usesInWords = (uses: readonly ContactUse[]): string =>
  formatList(uses.map((one) => texts("contacts")(`uses.${one}`).toLocaleLowerCase(language())));

export function answerLine({ month, used, uses, worth }: Asked): string {
  const t = texts("contacts");
  if (!used) return t("notUsed", { month });
  const what = uses.length === 0 ? t("usedPlain", { month }) : t("used", { month, uses: usesInWords(uses) });
  return worth === null ? what : `${what} ${t("worth", { worth })}`;
}

export function resultLine({ kind, amount, currency, without, note }: Confirmed): string {
  const t = texts("contacts");
  const sum = amount === null ? "" : `, ${formatNumber(amount)} ${currency ?? ""}`;
  const line = t("result.line", {
    kind: t(`results.${kind}`),
    amount: sum,
    without: t(`without.${without}`),
  });
  return note === "" ? line : `${line} ${note}`;
}
