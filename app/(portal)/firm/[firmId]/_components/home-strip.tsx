import Link from "next/link";
import type { ReactNode } from "react";
import { Sparkline } from "@/components/chart/sparkline";
import { dayInWords } from "@/components/plan/due-day";
import { ProgressLine } from "@/components/plan/plan-progress";
import { PhaseMark } from "@/components/ui/phase-mark";
import { StateMark } from "@/components/ui/state-mark";
import { Time } from "@/components/ui/time";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { FirmHome, Trend } from "@/lib/plans/types";

type Props = { home: FirmHome; firmId: string; timeZone: string };

/** Where the firm stands, how its handling of knowledge moved, and what is due: three columns parted by lines. */
export function HomeStrip({ home, firmId, timeZone }: Props) {
  return (
    <div className="@container max-w-page border-line border-t pt-5">
      <div className="grid gap-x-8 gap-y-8 @2xl:grid-cols-2 @4xl:grid-cols-[2fr_3fr_3fr]">
        <Standing home={home} firmId={firmId} timeZone={timeZone} />
        <Trends home={home} firmId={firmId} timeZone={timeZone} />
        <Dates home={home} />
      </div>
    </div>
  );
}

function Column({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 not-first:border-line @2xl:@max-4xl:last:col-span-2 @4xl:not-first:border-s @4xl:not-first:ps-8"
    >
      <h2 id={id} className="mb-3 text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Standing({ home: { phase, plan }, firmId, timeZone }: Props) {
  const t = texts("plans");
  return (
    <Column id="standing" title={t("home.standing")}>
      <dl className="space-y-4">
        <div>
          <dt className="text-ink-soft text-sm">{t("home.phase")}</dt>
          {phase ? (
            <dd>
              <PhaseMark phase={phase.phase} label={capital(TERMS.phase[phase.phase].name)} />
              <p className="text-ink-soft text-xs">
                <Link href={`/firm/${firmId}/assessments/${phase.assessmentId}/result`}>
                  {t("home.phaseOn", { date: formatDate(phase.day, { timeZone }) })}
                </Link>
              </p>
            </dd>
          ) : (
            <dd>
              {t("home.noPhase")} <p className="text-ink-soft text-xs">{t("home.noPhaseText")}</p>
            </dd>
          )}
        </div>
        <div>
          <dt className="text-ink-soft text-sm">
            <Link href={`/firm/${firmId}/plan`}>{t("title")}</Link>
          </dt>
          <dd>
            <p className="mb-2">
              {t("home.planFact", { open: plan.open })}
              {plan.open > 0 && (
                <span className={plan.overdue > 0 ? "text-wrong" : "text-ink-soft"}>
                  , {t("home.planOverdue", { n: plan.overdue })}
                </span>
              )}
            </p>
            {plan.progress.share !== null && <ProgressLine progress={plan.progress} />}
          </dd>
        </div>
      </dl>
    </Column>
  );
}

function Trends({ home: { trends }, firmId, timeZone }: Props) {
  const t = texts("plans");
  const rounds = trends[0]?.points.length ?? 0;
  return (
    <Column id="trend" title={t("home.trend")}>
      {rounds === 0 ? (
        <p className="text-ink-soft text-sm">{t("home.noPhaseText")}</p>
      ) : (
        <>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
            {trends.map((trend) => (
              <TrendLine key={trend.activity} trend={trend} timeZone={timeZone} />
            ))}
          </dl>
          <p className="mt-3 text-ink-soft text-xs">
            {t("home.trendNote")}{" "}
            {rounds > 1 ? (
              <Link href={`/firm/${firmId}/compare`}>{t("home.compare")}</Link>
            ) : (
              t("home.trendFirst")
            )}
          </p>
        </>
      )}
    </Column>
  );
}

function TrendLine({ trend: { activity, points }, timeZone }: { trend: Trend; timeZone: string }) {
  const t = texts("plans");
  const name = t(`home.activities.${activity}`);
  const inWords = (score: number | null) =>
    score === null ? t("home.unknown") : formatNumber(Math.round(score * 100));
  return (
    <div>
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd>
        <Sparkline
          label={t("home.trendLabel", { activity: name })}
          points={points.map(({ day, score }) => ({
            label: formatDate(day, { timeZone }),
            value: score,
            text: inWords(score),
          }))}
          last={inWords(points.at(-1)?.score ?? null)}
        />
      </dd>
    </div>
  );
}

function Dates({ home: { dates } }: Pick<Props, "home">) {
  const t = texts("plans");
  return (
    <Column id="dates" title={t("home.dates")}>
      {dates.length === 0 ? (
        <p className="text-ink-soft text-sm">{t("home.noDates")}</p>
      ) : (
        <ul className="border-line border-t">
          {dates.map(({ id, kind, title, day, overdue, href }) => (
            <li key={id} className="border-line border-b py-2">
              <p className="flex flex-wrap items-baseline gap-x-2 text-ink-soft text-sm">
                <Time iso={day} text={dayInWords(day)} />
                {overdue ? (
                  <StateMark tone="wrong">{t("home.overdue")}</StateMark>
                ) : (
                  t(`home.dateKinds.${kind}`)
                )}
              </p>
              <Link href={href}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </Column>
  );
}

const capital = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1);
