import { DefinitionList } from "@/components/ui/definition-list";
import { CONTACT_USES, shareOf, WITHOUT } from "@/lib/domain/contact-terms";
import type { AskedContact, TravellerFollowUp } from "@/lib/follow-ups/types";
import { formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const percent = (value: number) => formatNumber(value, { style: "percent", maximumFractionDigits: 0 });

/** What the travellers answered after some months, each figure with the number that it rests on. */
export function MonthFigures({ asked }: { asked: readonly TravellerFollowUp[] }) {
  const t = texts("follow-ups");
  const words = texts("contacts");
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  const said = onePerContact(asked.flatMap(({ contacts }) => contacts).filter(({ used }) => used !== null));
  const used = said.filter((one) => one.used);
  const uses = CONTACT_USES.map((use) => ({ use, n: used.filter((one) => one.uses.includes(use)).length }));
  const steps = answered.flatMap((one) => one.steps.flatMap(({ answer }) => answer ?? []));
  const count = (answer: string) => steps.filter((one) => one === answer).length;
  const results = answered.filter(({ sales, orders }) => sales !== null || orders !== null);
  const some = results.filter(
    ({ sales, orders }) => (sales ?? "none") !== "none" || (orders ?? "none") !== "none",
  );
  const partners = answered.flatMap((one) => one.partners ?? []).filter((n) => n > 0);
  const without = WITHOUT.map((one) => ({ one, n: answered.filter((row) => row.without === one).length }));
  const inTouch = answered.flatMap((one) => one.inTouch ?? []);
  const share = shareOf(used.length, said.length);
  const listed = (parts: { label: string; n: number }[]) =>
    parts
      .filter(({ n }) => n > 0)
      .map(({ label, n }) => t("agency.usesValue", { use: label, n }))
      .join(" · ") || t("agency.nothing");
  return (
    <DefinitionList
      items={[
        {
          term: t("agency.answered"),
          details: t("agency.answeredValue", { answered: answered.length, asked: asked.length }),
        },
        {
          term: t("agency.used"),
          details: share
            ? t("agency.share", {
                share: percent(share.share),
                low: percent(share.low),
                high: percent(share.high),
                n: said.length,
              })
            : t("agency.few", { used: used.length, n: said.length }),
        },
        {
          term: t("agency.uses"),
          details: listed(uses.map(({ use, n }) => ({ label: words(`uses.${use}`), n }))),
        },
        {
          term: t("agency.steps"),
          details: t("agency.stepsValue", {
            done: count("done"),
            moved: count("moved"),
            dropped: count("dropped"),
            n: steps.length,
          }),
        },
        {
          term: t("agency.results"),
          details: t("agency.resultsValue", { some: some.length, n: results.length }),
        },
        {
          term: t("agency.partners"),
          details:
            partners.length === 0
              ? t("agency.nothing")
              : t("agency.partnersValue", {
                  partners: partners.reduce((sum, n) => sum + n, 0),
                  n: partners.length,
                }),
        },
        {
          term: t("agency.without"),
          details: listed(without.map(({ one, n }) => ({ label: words(`without.${one}`), n }))),
        },
        {
          term: t("agency.inTouch"),
          details: inTouch.length === 0 ? t("agency.nothing") : formatList(inTouch.map(String)),
        },
      ]}
    />
  );
}

/** Two travellers who got to know each other are one introduction, used if either side says so. */
function onePerContact(said: readonly AskedContact[]): AskedContact[] {
  const merged = new Map<string, AskedContact>();
  for (const one of said) {
    const before = merged.get(one.contactId);
    const uses = [...new Set([...one.uses, ...(before?.uses ?? [])])];
    merged.set(one.contactId, { ...one, used: one.used || (before?.used ?? false), uses });
  }
  return [...merged.values()];
}
