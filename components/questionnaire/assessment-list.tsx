import Link from "next/link";
import { termName } from "@/components/result/term-names";
import { PhaseMark } from "@/components/ui/phase-mark";
import type { AssessmentListing } from "@/lib/assessments/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { AssessmentState } from "./assessment-state";

type Props = {
  rounds: readonly AssessmentListing[];
  timeZone: string;
  /** Where a round's pages lie: differs by the hat that looks. */
  base: string;
};

/** All rounds, newest first: where each stands and what it said. */
export function AssessmentList({ rounds, timeZone, base }: Props) {
  return (
    <ol className="border-line border-t">
      {rounds.map((round) => (
        <li key={round.id} className="grid gap-x-8 gap-y-1 border-line border-b py-4 sm:grid-cols-[1fr_auto]">
          <Round round={round} timeZone={timeZone} href={`${base}/${round.id}`} />
        </li>
      ))}
    </ol>
  );
}

type RoundProps = { round: AssessmentListing; timeZone: string; href: string };

function Round({ round, timeZone, href }: RoundProps) {
  const t = texts("assessments");
  const moment = round.submitted ?? round.started;
  const when = {
    date: formatDate(moment.at, { timeZone }),
    name: moment.by ?? t("nobody"),
  };
  return (
    <>
      <div className="space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <Link href={round.hasResult ? `${href}/result` : href} className="font-semibold">
            {t("roundOf", { title: round.instrument.title, n: round.round })}
          </Link>
          <AssessmentState status={round.status} />
        </p>
        <p className="text-ink-soft text-sm">
          {round.submitted ? t("list.submittedBy", when) : t("list.startedBy", when)}
        </p>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm sm:items-center sm:justify-end">
        {round.standing && <Standing standing={round.standing} />}
        {round.editable && (
          <Link href={href} className="inline-flex min-h-target items-center">
            {t("list.progress", { answered: round.answered, asked: round.asked })}
          </Link>
        )}
        {round.hasResult && !round.editable && (
          <Link href={`${href}/check`} className="inline-flex min-h-target items-center">
            {t("list.answers")}
          </Link>
        )}
      </div>
    </>
  );
}

function Standing({ standing }: { standing: NonNullable<AssessmentListing["standing"]> }) {
  const t = texts("assessments");
  return (
    <>
      <PhaseMark phase={standing.phase} label={termName("phase", standing.phase)} />
      <span>
        {termName("band", standing.band)}
        {standing.score !== null && (
          <span className="text-ink-soft tabular-nums">
            {" · "}
            {t("list.points", { points: points(standing.score) })}
          </span>
        )}
      </span>
    </>
  );
}
