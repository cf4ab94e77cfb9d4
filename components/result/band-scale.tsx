import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import { BAND_RULES } from "@/lib/domain/knowledge-innovation/band";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import { termName } from "./term-names";

const BANDS = ["starting", "building", "established", "leading"] as const satisfies readonly Band[];
const { from } = BAND_RULES;
const end = (band: Band) => from[BANDS[BANDS.indexOf(band) + 1] ?? "starting"] || 1;

type Props = { band: Band; score: number | null; range?: ScoreBand };

/** The four bands as a ruled scale, with a mark where the score lies and a line for what weights leave open. */
export function BandScale({ band, score, range }: Props) {
  return (
    <div role="img" aria-label={texts("results")("band.scale")} className="relative max-w-2xl pt-4">
      {range && (
        <span
          className="absolute top-1 h-1 bg-ramp-3 print:[print-color-adjust:exact]"
          style={{
            insetInlineStart: `${range[0] * 100}%`,
            inlineSize: `${(range[2] - range[0]) * 100}%`,
          }}
        />
      )}
      {score !== null && (
        <span
          className="absolute top-0 -ms-1.5 size-3 rotate-45 bg-ink print:[print-color-adjust:exact]"
          style={{ insetInlineStart: `${score * 100}%` }}
        />
      )}
      <div className="flex">
        {BANDS.map((one) => (
          <div
            key={one}
            className={`border-t-4 pt-1 text-xs ${one === band ? "border-ramp-5 font-semibold" : "border-ramp-1 text-ink-soft"} ${one === "starting" ? "" : "border-s border-s-paper ps-1"}`}
            style={{ inlineSize: `${(end(one) - from[one]) * 100}%` }}
          >
            {termName("band", one)}
          </div>
        ))}
      </div>
    </div>
  );
}
