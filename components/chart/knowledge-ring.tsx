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
  const edge = RADIUS + thick / 2;
  return (
    <svg aria-hidden="true" viewBox="0 0 44 44" className={className}>
      <circle cx="22" cy="22" r={edge + 1} className="fill-paper" />
      {unsupported ? (
        <>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" strokeWidth="3.5" className="stroke-watch" />
          </pattern>
          <circle
            cx="22"
            cy="22"
            r={edge - 0.5}
            fill={`url(#${hatch})`}
            strokeWidth="1"
            className="stroke-watch"
          />
        </>
      ) : (
        <circle cx="22" cy="22" r={RADIUS} fill="none" {...track(held, thick)} />
      )}
      {filled > 0 && (
        <>
          {unsupported && (
            <circle
              cx="22"
              cy="22"
              r={RADIUS}
              {...arc(filled + 2, thick + 2, -94)}
              className="stroke-paper"
            />
          )}
          <circle cx="22" cy="22" r={RADIUS} {...arc(filled, thick, -90)} className="stroke-ramp-4" />
        </>
      )}
    </svg>
  );
}

const track = (held: number | null, thick: number) =>
  held === null
    ? { strokeWidth: 1.5, strokeDasharray: "3 3", className: "stroke-line-strong" }
    : { strokeWidth: thick, className: "stroke-ramp-1" };

const arc = (length: number, thick: number, start: number) => ({
  fill: "none",
  strokeWidth: thick,
  strokeDasharray: `${length} ${ROUND}`,
  transform: `rotate(${start} 22 22)`,
});
