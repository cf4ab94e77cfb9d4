import Link from "next/link";
import { Section } from "@/components/page/section";
import { Outcomes } from "@/components/plan/outcomes";
import { texts } from "@/lib/i18n/texts";
import type { EffectLine } from "@/lib/picture/types";
import type { OutcomeLine } from "@/lib/plans/types";
import { EffectChart } from "./effect-chart";

type Props = {
  effects: readonly EffectLine[];
  timeZone: string;
  /** The firm's own finished actions, and where all of them stand with what each moved. */
  outcomes?: readonly OutcomeLine[];
  outcomesHref?: string;
};

/** As many of the firm's own actions as are shown here. */
const MOST = 3;

/** What finished actions moved: the firm's own answers, and firms like it. */
export function EffectSection({ effects, timeZone, outcomes, outcomesHref }: Props) {
  const t = texts("picture");
  const compared = outcomes?.filter(({ to }) => to !== null) ?? [];
  return (
    <Section id="effects" title={t("effects.heading")} lede={t("effects.lede")}>
      <div className="max-w-4xl space-y-6">
        {outcomes && (
          <p className="max-w-measure">
            {ownWords(outcomes)}{" "}
            {outcomesHref && outcomes.length > 0 && <Link href={outcomesHref}>{t("effects.own")}</Link>}
          </p>
        )}
        {compared.length > 0 && <Outcomes lines={compared.slice(0, MOST)} timeZone={timeZone} />}
        <div className="space-y-3">
          <h3>{t("effects.alike")}</h3>
          <EffectChart effects={effects} timeZone={timeZone} />
        </div>
      </div>
    </Section>
  );
}

function ownWords(outcomes: readonly OutcomeLine[]): string {
  const t = texts("picture");
  const changes = outcomes.flatMap(({ moves }) => moves.flatMap(({ change }) => change ?? []));
  const could = changes.filter(({ before, by }) => by !== null && before !== null && before < 1);
  if (could.length === 0) return t("effects.ownNone", { n: outcomes.length });
  return t("effects.ownMoved", {
    answers: could.length,
    rose: could.filter(({ direction }) => direction === "up").length,
    fell: could.filter(({ direction }) => direction === "down").length,
  });
}
