export type PhaseTone = "pre" | "initial" | "experienced";

const FILLS: Record<PhaseTone, string> = {
  pre: "fill-phase-pre",
  initial: "fill-phase-initial",
  experienced: "fill-phase-experienced",
};
const STEPS: Record<PhaseTone, number> = { pre: 1, initial: 2, experienced: 3 };

/** The phase as one, two or three rising marks in its hue, with its name. */
export function PhaseMark({ phase, label }: { phase: PhaseTone; label: string }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <svg aria-hidden="true" viewBox="0 0 17 12" className="h-3 w-4.25 shrink-0 rtl:-scale-x-100">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 6}
            y={12 - step * 4}
            width={5}
            height={step * 4}
            className={step <= STEPS[phase] ? FILLS[phase] : "fill-line"}
          />
        ))}
      </svg>
      <span>{label}</span>
    </span>
  );
}
