import { useId } from "react";

export type RingState = {
  needed: boolean;
  calledFor: boolean;
  /** How well the knowledge is held, 0..1; null where nobody has said. */
  held: number | null;
  unsupported: boolean;
};

const RADIUS = 15;
const ROUND = 2 * Math.PI * RADIUS;

/** One crossing of the map: filled by how well the knowledge is held, thick where the phase calls for it, hatched where an innovation runs without it. */
export function KnowledgeRing({
  needed,
  calledFor,
  held,
  unsupported,
  className,
}: RingState & { className?: string }) {
  const hatch = useId();
  if (!needed)
    return (
      <svg aria-hidden="true" viewBox="0 0 44 44" className={className}>
        <circle cx="22" cy="22" r="2.5" className="fill-paper stroke-line-strong" />
      </svg>
    );
  const thick = calledFor ? 8 : 3;
  const filled = Math.min(1, Math.max(0, held ?? 0)) * ROUND;
  return (
    <svg aria-hidden="true" viewBox="0 0 44 44" className={className}>
      <circle cx="22" cy="22" r={RADIUS + thick / 2 + 0.5} className="fill-paper" />
      {unsupported && (
        <>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" strokeWidth="3" className="stroke-watch" />
          </pattern>
          <circle cx="22" cy="22" r={RADIUS - thick / 2 - 1} fill={`url(#${hatch})`} />
        </>
      )}
      <circle
        cx="22"
        cy="22"
        r={RADIUS}
        fill="none"
        strokeWidth={held === null ? 1.5 : thick}
        strokeDasharray={held === null ? "3 3" : undefined}
        className={held === null ? "stroke-line-strong" : "stroke-ramp-1"}
      />
      {filled > 0 && (
        <circle
          cx="22"
          cy="22"
          r={RADIUS}
          fill="none"
          strokeWidth={thick}
          strokeDasharray={`${filled} ${ROUND}`}
          transform="rotate(-90 22 22)"
          className="stroke-ramp-4"
        />
      )}
    </svg>
  );
}
