import { StateMark } from "@/components/ui/state-mark";
import { BORN_GLOBAL_RULE } from "@/lib/domain/competence/born-global";
import type { BornGlobal } from "@/lib/domain/competence/types";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

const word = (known: boolean | null) => (known === null ? "unknown" : known ? "yes" : "no");

/** The rule for a firm born global, half by half; a pattern and no score. */
export function BornGlobalRule({ bornGlobal }: { bornGlobal: BornGlobal }) {
  const t = texts("competence");
  const { verdict, reason } = bornGlobal;
  const halves = ["early", "advantage"] as const;
  return (
    <div className="space-y-3">
      <p className="font-semibold">{t(`bornGlobal.verdict.${word(verdict)}`)}</p>
      <dl className="border-line border-t text-sm">
        {halves.map((half) => (
          <div key={half} className="flex justify-between gap-x-6 border-line border-b py-1.5">
            <dt>{t(`bornGlobal.${half}`)}</dt>
            <dd>
              <StateMark tone="neutral" icon={bornGlobal[half] ? "good" : "pending"}>
                {t(`bornGlobal.half.${word(bornGlobal[half])}`)}
              </StateMark>
            </dd>
          </div>
        ))}
      </dl>
      <p className="max-w-measure text-ink-soft text-xs">
        {t("bornGlobal.rule", BORN_GLOBAL_RULE)} <SourceNote source={reason.source} />
      </p>
    </div>
  );
}
