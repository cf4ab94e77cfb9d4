import Link from "next/link";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { TaskList, TaskSection } from "@/lib/assessments/types";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

import { type AnsweringPlace, firmPlace } from "./answering-place";

const STATES = {
  done: { tone: "good", words: "tasks.done" },
  started: { tone: "info", words: "tasks.started" },
  "not-started": { tone: "neutral", words: "tasks.notStarted" },
} as const satisfies Record<TaskSection["state"], { tone: Tone; words: string }>;

type Props = { list: TaskList; timeZone: string; place?: AnsweringPlace };

/** The sections of a round: who knows best, how far each is, who answered last. */
export function TaskSections({ list, timeZone, place }: Props) {
  const { assessment, sections } = list;
  const { base } = place ?? firmPlace(assessment);
  return (
    <ol
      aria-label={texts("assessments")("tasks.sectionsLabel")}
      className="border-line border-t first:border-t-0"
    >
      {sections.map((section, index) => (
        <li
          key={section.id}
          className="grid grid-cols-[1.5rem_1fr] gap-x-3 gap-y-1 border-line border-b py-4 sm:grid-cols-[1.5rem_1fr_auto] sm:gap-x-5"
        >
          <span aria-hidden="true" className="text-ink-soft tabular-nums">
            {index + 1}
          </span>
          <div className="min-w-0 max-w-measure space-y-1">
            <p className="font-semibold">
              {section.goTo ? (
                <Link href={`${base}/questions/${section.goTo}`}>{section.title}</Link>
              ) : (
                section.title
              )}
            </p>
            <p className="text-ink-soft text-sm">{section.who}</p>
            <SectionTrail section={section} timeZone={timeZone} />
          </div>
          <SectionProgress section={section} />
        </li>
      ))}
    </ol>
  );
}

function SectionProgress({ section }: { section: TaskSection }) {
  const t = texts("assessments");
  const { tone, words } = STATES[section.state];
  if (section.asked === 0)
    return (
      <p className="col-start-2 text-ink-soft text-sm sm:col-start-3 sm:text-end">{t("tasks.notAsked")}</p>
    );
  return (
    <div className="col-start-2 flex flex-wrap items-baseline gap-x-4 text-sm sm:col-start-3 sm:block sm:text-end">
      <StateMark tone={tone}>{t(words)}</StateMark>
      <p className="text-ink-soft tabular-nums">
        {t("tasks.answered", { answered: section.answered - section.toConfirm, asked: section.asked })}
        {section.state !== "done" && ` · ${t("tasks.minutes", { n: section.minutes })}`}
      </p>
      {section.toConfirm > 0 && (
        <p className="text-watch">{t("tasks.toConfirm", { n: section.toConfirm })}</p>
      )}
    </div>
  );
}

function SectionTrail({ section, timeZone }: { section: TaskSection; timeZone: string }) {
  const t = texts("assessments");
  if (!section.last) return null;
  const others = section.people.filter((name) => name !== section.last?.by);
  const date = formatDate(section.last.at, { timeZone, style: "moment" });
  return (
    <p className="text-ink-soft text-sm">
      {t("tasks.lastBy", { name: section.last.by ?? t("nobody"), date })}
      {others.length > 0 && ` · ${t("tasks.people", { names: formatList(others) })}`}
    </p>
  );
}
