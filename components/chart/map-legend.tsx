import { KnowledgeRing, type RingState } from "./knowledge-ring";

export type MapLegendWords = {
  held: string;
  calledFor: string;
  unsupported: string;
  unknown: string;
  notNeeded: string;
};

const PLAIN: RingState = { needed: true, calledFor: false, held: 0.6, unsupported: false };
const SAMPLES: [keyof MapLegendWords, RingState][] = [
  ["held", PLAIN],
  ["calledFor", { ...PLAIN, calledFor: true }],
  ["unsupported", { ...PLAIN, calledFor: true, held: 0.2, unsupported: true }],
  ["unknown", { ...PLAIN, held: null }],
  ["notNeeded", { ...PLAIN, needed: false }],
];

const WIDE =
  "mt-5 grid max-w-4xl gap-x-6 gap-y-1 border-line border-t pt-3 text-ink-soft text-xs sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3";
const NARROW = "grid gap-y-1 text-ink-soft text-xs";

/** How to read the map, each mark beside its words. */
export function MapLegend({ words, narrow }: { words: MapLegendWords; narrow?: boolean }) {
  return (
    <ul className={narrow ? NARROW : WIDE}>
      {SAMPLES.map(([key, state]) => (
        <li key={key} className="flex items-center gap-2">
          <KnowledgeRing {...state} className="size-8 shrink-0" />
          {words[key]}
        </li>
      ))}
    </ul>
  );
}
