import { SourceNote } from "@/components/result/source-note";
import { termName } from "@/components/result/term-names";
import { Meter } from "@/components/ui/meter";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { Picture } from "@/lib/domain/picture/picture-types";
import { texts } from "@/lib/i18n/texts";
import { StatementValue } from "./statement-value";

const SHOWN = 4;

/** The band, and the knowledge that the phase calls for and the firm lacks. */
export function KnowledgeLine({ band, gaps }: { band: Picture["band"]; gaps: Picture["knowledge"] }) {
  const t = texts("picture");
  const results = texts("results");
  const missing = gaps.value ?? [];
  return (
    <div className="space-y-3">
      <p>
        {results("band.heading")}: <StatementValue statement={band} show={(one) => termName("band", one)} />
      </p>
      <p className="text-sm">{t("said.gaps", { n: missing.length })}</p>
      <ol className="space-y-2">
        {missing.slice(0, SHOWN).map(({ knowledge, missing: lacking, known }) => (
          <li key={knowledge}>
            <Meter
              label={termName("knowledge", knowledge)}
              share={known ? 1 - lacking : null}
              text={known ? results("points", { points: points(1 - lacking) }) : results("known")}
            />
          </li>
        ))}
      </ol>
      {gaps.reason && (
        <p className="text-ink-soft text-xs">
          <SourceNote source={gaps.reason.source} />
        </p>
      )}
    </div>
  );
}
