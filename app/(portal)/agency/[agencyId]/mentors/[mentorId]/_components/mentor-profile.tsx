import { industryNames, knowledgeNames, placeNamesOf, titled } from "@/components/offers/offer-words";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import type { MentorRecord } from "@/lib/directory/types";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { formatList } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

/** What the mentor says of their own experience; only the mentor edits it. */
export function MentorProfile({ mentor }: { mentor: MentorRecord }) {
  const t = texts("agency");
  const languages = new Intl.DisplayNames([language()], { type: "language" });
  const said = (text: string) => text || <span className="text-ink-soft">{t("mentor.notSaid")}</span>;
  const kinds = KNOWLEDGE.filter((one) => mentor.knowledge.includes(one));
  return (
    <Section title={t("mentor.profile")} id="profile">
      <DefinitionList
        items={[
          { term: t("mentor.email"), details: <a href={`mailto:${mentor.email}`}>{mentor.email}</a> },
          {
            term: t("mentor.experience"),
            details: <span className="whitespace-pre-line">{said(mentor.experience)}</span>,
          },
          { term: t("mentor.markets"), details: said(formatList(placeNamesOf(mentor.markets))) },
          { term: t("mentor.industries"), details: said(formatList(industryNames(mentor.industries))) },
          {
            term: t("mentor.languages"),
            details: said(formatList(mentor.languages.map((code) => languages.of(code) ?? code))),
          },
          {
            term: t("mentor.knowledge"),
            details: said(titled(knowledgeNames(kinds))),
          },
        ]}
      />
    </Section>
  );
}
