import Link from "next/link";
import { titled } from "@/components/offers/offer-words";
import { FactStrip } from "@/components/page/fact-strip";
import { NextStep } from "@/components/page/next-step";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { PhaseMark } from "@/components/ui/phase-mark";
import type { AgencyFigures as Figures } from "@/lib/agencies/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { figures: Figures; root: string };

/** What waits most: reviews that nobody can give, then reviews, firms without a mentor, drafts. */
export function AgencyNextStep({ figures, root }: Props) {
  const t = texts("agency");
  const step = waiting(figures);
  if (!step) return <p className="border-line border-y py-4">{t("home.nextNone")}</p>;
  return (
    <NextStep
      label={t("home.next")}
      action={
        <LinkButton href={`${root}/${step.path}`} variant="primary">
          {t("home.see")}
        </LinkButton>
      }
    >
      {t(`home.${step.words}`, { n: step.n })}
    </NextStep>
  );
}

function waiting({ unattended, reviewsWaiting, withoutMentor, drafts }: Figures) {
  if (unattended > 0)
    return { words: "nextUnattended", n: unattended, path: "firms?review=open&mentor=no" } as const;
  if (reviewsWaiting > 0)
    return { words: "nextReviews", n: reviewsWaiting, path: "firms?review=open" } as const;
  if (withoutMentor > 0) return { words: "nextMentor", n: withoutMentor, path: "firms?mentor=no" } as const;
  return drafts > 0 ? ({ words: "nextDraft", n: drafts, path: "offers?status=draft" } as const) : null;
}

/** The agency in figures; each one leads to the table that it counts. */
export function AgencyFigures({ figures, root }: Props) {
  const t = texts("agency");
  const figure = (label: string, n: number, path: string) => ({
    label,
    value: (
      <Link href={`${root}/${path}`} className="text-xl tabular-nums">
        {formatNumber(n)}
      </Link>
    ),
  });
  return (
    <Section title={t("home.figures")} id="figures">
      <FactStrip
        facts={[
          figure(t("home.firms"), figures.firms, "firms"),
          figure(t("home.assessed"), figures.assessed90, "firms?assessed=90-days"),
          figure(t("home.withoutMentor"), figures.withoutMentor, "firms?mentor=no"),
          figure(t("home.reviews"), figures.reviewsWaiting, "firms?review=open"),
          figure(t("home.interests"), figures.interests, "offers?interest=yes&sort=-interests"),
          figure(
            t("home.closing"),
            figures.closingSoon,
            "offers?status=published&closing=soon&sort=deadline",
          ),
        ]}
      />
    </Section>
  );
}

/** Firms by phase as bars drawn into the table of their own figures. */
export function PhaseShares({ figures, root }: Props) {
  const t = texts("agency");
  const most = Math.max(1, ...figures.byPhase.map(({ firms }) => firms));
  return (
    <Section title={t("home.phases")} id="phases">
      <table className="w-full max-w-2xl text-sm">
        <caption className="sr-only">{t("home.phases")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("home.phase")}</th>
            <td />
            <th scope="col">{t("home.firms")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.byPhase.map(({ phase, firms }) => (
            <tr key={phase} className="border-line border-t">
              <th scope="row" className="whitespace-nowrap py-2 text-start font-normal">
                {phase === "none" ? (
                  <span className="text-ink-soft">{titled(t("home.phaseNone"))}</span>
                ) : (
                  <PhaseMark phase={phase} label={titled(TERMS.phase[phase].name)} />
                )}
              </th>
              <td aria-hidden="true" className="w-full px-3">
                <span className="block h-2 bg-ramp-4" style={{ inlineSize: `${(firms / most) * 100}%` }} />
              </td>
              <td className="text-end tabular-nums">
                <Link href={`${root}/firms?phase=${phase}`}>{formatNumber(firms)}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
