import type { ReactNode } from "react";
import { OpenAtHash } from "@/components/page/open-at-hash";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { FOLDED_ON_PHONES, NarrowFold } from "@/components/ui/narrow-fold";
import type { CheckAnswers, CheckedItem, CheckSection } from "@/lib/assessments/types";
import { texts } from "@/lib/i18n/texts";
import { CheckedAnswer } from "./checked-answer";

type Props = {
  check: CheckAnswers;
  timeZone: string;
  /** Address at which an answer can be changed; left out where it cannot. */
  changeHref?: (item: CheckedItem) => string;
  /** Stands at the end of a section's heading: confirming all of it. */
  sectionAction?: (section: CheckSection) => ReactNode;
  /** Stands at the end of an answer's line: confirming it. */
  itemAction?: (item: CheckedItem) => ReactNode;
  /** Stands under an answer: what others said about it. */
  beside?: (item: CheckedItem) => ReactNode;
};

// More sections than these take several screens.
const FEW = 3;

/**
 * All answers of a round, section by section, for those who submit them and those who read them. On a phone the
 * sections are folded but for the first in which something is left to do.
 */
export function AnswerSections({ check, timeZone, changeHref, sectionAction, itemAction, beside }: Props) {
  const t = texts("assessments");
  const sections = check.sections.filter((section) => section.items.length > 0);
  const long = sections.length > FEW;
  const next = sections.find(({ open, toConfirm }) => open + toConfirm > 0);
  return (
    <div className="space-y-10 max-sm:space-y-6">
      {long && <SectionLinks sections={sections} />}
      {long && <OpenAtHash />}
      {sections.map((section) => (
        <Section
          key={section.id}
          id={`section-${section.id}`}
          title={section.title}
          aside={
            sectionAction && section.toConfirm > 0
              ? sectionAction(section)
              : t("check.open", { n: section.open })
          }
        >
          {long && (
            <NarrowFold summary={t("check.count", { n: section.items.length })} open={section === next} />
          )}
          <ol data-folded="" className={`@container border-line border-t ${FOLDED_ON_PHONES}`}>
            {section.items.map((item) => (
              <CheckedAnswer
                key={item.key}
                item={item}
                timeZone={timeZone}
                href={changeHref?.(item)}
                action={itemAction?.(item)}
                beside={beside?.(item)}
              />
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}

/** The way through a long page: its sections by name, with what is open in each. */
function SectionLinks({ sections }: { sections: readonly CheckSection[] }) {
  const t = texts("assessments");
  return (
    <nav aria-label={t("check.sections")} className="max-sm:hidden print:hidden">
      <Disclosure summary={t("check.goTo", { n: sections.length })}>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {sections.map(({ id, title, open, toConfirm }) => (
            <li key={id} className="flex min-h-target flex-wrap items-center gap-x-3 text-sm">
              <a href={`#section-${id}`} className="inline-flex min-h-target items-center">
                {title}
              </a>
              {open + toConfirm > 0 && (
                <span className="text-ink-soft">{t("check.open", { n: open + toConfirm })}</span>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  );
}
