import { usesInWords } from "@/components/contacts/contact-facts";
import type { AskedContact, FollowUp } from "@/lib/follow-ups/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

export const personOf = ({ personName, organisation }: AskedContact): string =>
  organisation === "" ? personName : `${personName}, ${organisation}`;

/** What was said of one introduction, in a few words. */
export function contactWords({ used, uses }: AskedContact): string {
  const t = texts("follow-ups");
  if (used === null) return t("contacts.open");
  if (!used) return t("contacts.notUsed");
  return uses.length === 0 ? t("contacts.used") : t("contacts.usedFor", { uses: usesInWords(uses) });
}

/** What a traveller answered, as terms with details; what was left open is left out. */
export function answerItems(one: FollowUp, currency: string) {
  const t = texts("follow-ups");
  const day = (iso: string) => formatDate(iso, { timeZone: "UTC" });
  const items: [string, string][] = [
    ...one.contacts.map((contact): [string, string] => [personOf(contact), contactWords(contact)]),
    ...one.steps.flatMap(({ title, answer, movedTo }): [string, string][] =>
      answer === null
        ? []
        : [[title, movedTo === null ? t(`answers.${answer}`) : t("steps.movedOn", { day: day(movedTo) })]],
    ),
    [t("results.sales", { currency }), one.sales === null ? "" : t(`bands.${one.sales}`)],
    [t("results.orders", { currency }), one.orders === null ? "" : t(`bands.${one.orders}`)],
    [t("results.partners"), one.partners === null ? "" : String(one.partners)],
    [t("results.without"), one.without === null ? "" : texts("contacts")(`without.${one.without}`)],
    [t("inTouch"), one.inTouch === null ? "" : String(one.inTouch)],
    [t("note"), one.note],
  ];
  return items.filter(([, details]) => details !== "").map(([term, details]) => ({ term, details }));
}
