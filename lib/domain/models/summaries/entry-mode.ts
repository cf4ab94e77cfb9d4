import type { EntryModeDiagnosis, RankedMode } from "@/lib/domain/entry-modes/diagnose-entry-mode";
import type { RoundSummary } from "@/lib/domain/models/round-summary";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";

const named = ({ mode }: RankedMode) => ({ key: mode, label: entryModeName(mode), need: null });

/** What the ways into one market looked like, to be compared. */
export function summaryOfEntryMode({
  ranking,
  known,
  asked,
}: EntryModeDiagnosis): Omit<RoundSummary, "rules"> {
  const [first] = ranking;
  return {
    facts: [
      { key: "firstMode", value: first?.band ? entryModeName(first.mode) : null },
      { key: "known", value: `${known} of ${asked}` },
    ],
    groups: [
      {
        key: "modes",
        figures: ENTRY_MODES.map((mode) => ({
          key: mode,
          label: entryModeName(mode),
          score: ranking.find((one) => one.mode === mode)?.band?.[1] ?? null,
        })),
      },
    ],
    lists: [
      { key: "blocked", findings: ranking.filter(({ blockedBy }) => blockedBy.length > 0).map(named) },
      { key: "feasible", findings: ranking.filter(({ feasible }) => feasible).map(named) },
    ],
  };
}
