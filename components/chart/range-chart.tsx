import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";

export type Range = {
  id: string;
  label: ReactNode;
  /** Where it lies and how far it may lie, 0..1; null where nothing is known. */
  band: readonly [low: number, middle: number, high: number] | null;
  /** The figures as people read them. */
  text: string;
  rangeText?: string;
};
type Props = {
  title: string;
  titleHidden?: boolean;
  head: { label: string; value: string };
  ranges: readonly Range[];
  note?: ReactNode;
};

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** Figures that are known within bounds, drawn as ranges into the table of their own figures. */
export function RangeChart({ title, titleHidden, head, ranges, note }: Props) {
  return (
    <ChartFigure title={title} titleHidden={titleHidden} note={note}>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="w-[36%] pb-1 text-start font-normal max-sm:w-auto">
              {head.label}
            </th>
            <td className="max-sm:w-2/5" />
            <th scope="col" className="w-px whitespace-nowrap pb-1 ps-4 text-end font-normal">
              {head.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranges.map((range) => (
            <tr key={range.id}>
              <th scope="row" className="border-line border-t py-2 pe-4 text-start font-normal">
                {range.label}
              </th>
              <td className="border-line border-t">
                <Track band={range.band} />
              </td>
              <td className="border-line border-t whitespace-nowrap py-2 ps-4 text-end">
                <span className="block font-semibold">{range.text}</span>
                {range.rangeText && <span className="block text-ink-soft text-xs">{range.rangeText}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFigure>
  );
}

function Track({ band }: Pick<Range, "band">) {
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible rtl:-scale-x-100">
      <line
        x1="0"
        x2="100%"
        y1="10"
        y2="10"
        className="stroke-line"
        strokeDasharray={band ? undefined : "2 4"}
      />
      {band && (
        <>
          <line
            x1={percent(band[0])}
            x2={percent(band[2])}
            y1="10"
            y2="10"
            strokeWidth="8"
            strokeLinecap="round"
            className="stroke-ramp-2"
          />
          <circle cx={percent(band[1])} cy="10" r="5" className="fill-ramp-5" />
        </>
      )}
    </svg>
  );
}
