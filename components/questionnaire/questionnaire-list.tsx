import Link from "next/link";
import type { StartPage } from "@/lib/assessments/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { pages: readonly StartPage[]; base: string; timeZone: string };

/** Questionnaires with what each is good for, how long it takes and how far the firm is with it. */
export function QuestionnaireList({ pages, base, timeZone }: Props) {
  const t = texts("assessments");
  return (
    <ul className="border-line border-t">
      {pages.map((page) => (
        <li
          key={page.instrument.id}
          className="grid gap-x-8 gap-y-2 border-line border-b py-4 sm:grid-cols-[1fr_auto]"
        >
          <div className="max-w-measure space-y-1">
            <h3>{page.instrument.title}</h3>
            <p>{page.instrument.summary}</p>
            <p className="text-ink-soft text-sm">
              {t("others.facts", { minutes: page.minutes, n: questionsOf(page) })}
              {page.known > 0 && <>. {t("others.known", { n: page.known })}</>}
              {page.last?.submittedAt && (
                <>
                  .{" "}
                  {t("others.again", {
                    n: page.last.round,
                    date: formatDate(page.last.submittedAt, { timeZone }),
                  })}
                </>
              )}
            </p>
          </div>
          <p className="sm:self-center">
            <Link
              href={page.open ? `${base}/${page.open.id}` : `${base}/start/${page.instrument.id}`}
              className="inline-flex min-h-target items-center font-semibold"
            >
              {page.open ? t("others.resume", { n: page.open.round }) : t("others.start")}
              <span className="sr-only">: {page.instrument.title}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

const questionsOf = ({ sections }: StartPage) =>
  sections.reduce((sum, section) => sum + section.questions, 0);
