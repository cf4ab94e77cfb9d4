import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { texts } from "@/lib/i18n/texts";
import type { WaveFirmView, WaveRecord } from "@/lib/waves/types";
import { NearMissList } from "./near-miss-list";
import { PairButton } from "./pair-button";
import { ScoreCard } from "./score-card";

type Props = { view: WaveFirmView | null; wave: WaveRecord; agencyId: string };

/** Why a firm has its mentor or none: score, nearest others, rules, and what would change it. */
export function FirmExplained({ view, wave, agencyId }: Props) {
  const t = texts("waves");
  if (!view) return <p className="text-ink-soft">{t("page.choose")}</p>;
  const { pair, others, rejected, names, firm, firmId } = view;
  const draft = wave.state === "draft";
  const of = (mentorId: string) => ({ wave, agencyId, firmId, mentorId });
  const title = pair
    ? t("page.why", { firm, mentor: names[pair.mentor] ?? "" })
    : t("page.whyNone", { firm });
  return (
    <Section id="explained" title={title}>
      <div className="space-y-6">
        {pair && <ScoreCard {...pair} />}
        {pair && draft && (
          <div className="flex flex-wrap gap-3">
            <PairButton kind={pair.locked ? "unlock" : "lock"} {...of(pair.mentor)} />
            <PairButton kind="remove" {...of(pair.mentor)} />
          </div>
        )}
        {view.why && <p>{t(`page.whyNot.${view.why}`)}</p>}
        {view.takenOut.map((mentorId) => (
          <div key={mentorId} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p>{t("page.takenOut", { mentor: names[mentorId] ?? "" })}</p>
            {draft && <PairButton kind="allow" {...of(mentorId)} />}
          </div>
        ))}
        {others.length > 0 && (
          <div className="space-y-3">
            <h3 className="font-semibold">{t("page.others")}</h3>
            {others.map((other) => (
              <div key={other.mentor} className="space-y-2 border-line border-t pt-3">
                <p>{names[other.mentor]}</p>
                <p className="text-ink-soft text-sm">
                  {t("page.points", { points: other.score })}.{" "}
                  {other.short === null ? t("page.shortNever") : t("page.short", { short: other.short })}
                </p>
                <Disclosure summary={t("page.score")}>
                  <ScoreCard {...other} />
                </Disclosure>
                {draft && <PairButton kind="swap" {...of(other.mentor)} />}
              </div>
            ))}
          </div>
        )}
        {rejected.length > 0 && (
          <div>
            <h3 className="font-semibold">
              {t("page.rules", {
                n: rejected.reduce((sum, { mentors }) => sum + mentors, 0),
                all: wave.mentors,
              })}
            </h3>
            <ul className="text-sm">
              {rejected.map(({ rule, mentors }) => (
                <li key={rule}>{t("page.rule", { n: mentors, rule: t(`page.ruleNames.${rule}`) })}</li>
              ))}
            </ul>
          </div>
        )}
        <NearMissList misses={view.misses} names={names} />
      </div>
    </Section>
  );
}
