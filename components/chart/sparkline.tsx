export type SparkPoint = { label: string; value: number | null; text: string };
type Props = {
  /** The whole in one sentence, for those who do not see it. */
  label: string;
  points: readonly SparkPoint[];
  /** The last figure, written beside the line. */
  last: string;
};

const WIDTH = 96;
const HEIGHT = 28;

/** A trend of shares (0..1) as a line with its last figure; every point is in the table that screen readers get. */
export function Sparkline({ label, points, last }: Props) {
  const step = points.length > 1 ? WIDTH / (points.length - 1) : 0;
  const at = points.flatMap(({ value }, index) =>
    value === null ? [] : [{ x: 4 + index * step, y: 4 + (1 - value) * HEIGHT }],
  );
  const end = at.at(-1);
  return (
    <div className="relative inline-flex items-center gap-2">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH + 8} ${HEIGHT + 8}`}
        className="h-9 w-26 shrink-0 rtl:-scale-x-100"
      >
        <path d={`M4 ${HEIGHT + 4.5}H${WIDTH + 4}`} className="stroke-line" />
        <polyline
          points={at.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          strokeWidth="1.75"
          strokeLinejoin="round"
          className="stroke-ramp-4"
        />
        {end && <circle cx={end.x} cy={end.y} r="3" className="fill-ramp-5" />}
      </svg>
      <span aria-hidden="true" className="font-semibold tabular-nums">
        {last}
      </span>
      {/* A table takes the room of its words; the box around it does not. */}
      <div className="sr-only">
        <table>
          <caption>{label}</caption>
          <tbody>
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row">{point.label}</th>
                <td>{point.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
