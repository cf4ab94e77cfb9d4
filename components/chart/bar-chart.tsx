import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";

export type Bar = {
  id: string;
  label: string;
  /** Share of the scale, 0..1; null where nothing is known. */
  share: number | null;
  /** The figure as people read it. */
  text: string;
  /** A published or portal figure to compare with. */
  compare?: { share: number; text: string };
};
type Props = {
  title: string;
  titleHidden?: boolean;
  head: { label: string; value: string; compare?: string };
  bars: readonly Bar[];
  note?: ReactNode;
};

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** Horizontal bars drawn into the table of their own figures; a tick marks what they are compared with. */
export function BarChart({ title, titleHidden, head, bars, note }: Props) {
  const compares = head.compare !== undefined;
  return (
    <ChartFigure title={title} titleHidden={titleHidden} note={note}>
      <div className="@container">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-ink-soft">
              <th scope="col" className="w-[36%] pb-1 text-start align-bottom font-normal max-sm:w-auto">
                {head.label}
              </th>
              <td className="max-sm:w-1/4" />
              <th
                scope="col"
                className="w-px pb-1 ps-4 text-end align-bottom font-normal @md:whitespace-nowrap"
              >
                {head.value}
              </th>
              {compares && (
                <th
                  scope="col"
                  className="w-px pb-1 ps-4 text-end align-bottom font-normal @md:whitespace-nowrap"
                >
                  <span className="inline-flex items-center gap-1.5">
                    <span
                      aria-hidden="true"
                      className="inline-block h-3 w-0.5 bg-ink print:[print-color-adjust:exact]"
                    />
                    {head.compare}
                  </span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row" className="border-line border-t py-1.5 pe-4 text-start font-normal">
                  {bar.label}
                </th>
                <td className="border-line border-t">
                  <Track bar={bar} />
                </td>
                <td className="border-line border-t whitespace-nowrap ps-4 text-end font-semibold">
                  {bar.text}
                </td>
                {compares && (
                  <td className="border-line border-t whitespace-nowrap ps-4 text-end text-ink-soft">
                    {bar.compare?.text}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFigure>
  );
}

function Track({ bar }: { bar: Bar }) {
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible rtl:-scale-x-100">
      <line
        x1="0"
        x2="100%"
        y1="10"
        y2="10"
        className="stroke-line"
        strokeDasharray={bar.share === null ? "2 4" : undefined}
      />
      {bar.share !== null && <rect y="5" height="10" width={percent(bar.share)} className="fill-ramp-4" />}
      {bar.compare && (
        <line
          x1={percent(bar.compare.share)}
          x2={percent(bar.compare.share)}
          y1="1"
          y2="19"
          strokeWidth="2"
          className="stroke-ink"
        />
      )}
    </svg>
  );
}
