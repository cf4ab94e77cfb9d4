import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { ChartFigure } from "./chart-figure";

export type Change = {
  id: string;
  label: string;
  before: number | null;
  after: number | null;
  beforeText: string;
  afterText: string;
  /** The difference as people read it: "+12". */
  changeText: string;
};
type Props = {
  title: string;
  titleHidden?: boolean;
  head: { label: string; before: string; after: string; change: string };
  changes: readonly Change[];
  note?: ReactNode;
};

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
const cell = "border-line border-t py-1.5 whitespace-nowrap ps-4 text-end";

/** Two assessments side by side: from the open mark to the filled one, with both figures in the table. */
export function ChangeChart({ title, titleHidden, head, changes, note }: Props) {
  return (
    <ChartFigure title={title} titleHidden={titleHidden} note={note}>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="w-[36%] pb-1 text-start font-normal max-sm:w-auto">
              {head.label}
            </th>
            <td className="max-sm:hidden" />
            <th scope="col" className="w-px whitespace-nowrap pb-1 ps-4 text-end font-normal sm:w-24">
              {head.before}
            </th>
            <th scope="col" className="w-px whitespace-nowrap pb-1 ps-4 text-end font-normal sm:w-24">
              {head.after}
            </th>
            <th scope="col" className="w-px whitespace-nowrap pb-1 ps-4 text-end font-normal sm:w-24">
              {head.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <th scope="row" className="border-line border-t py-1.5 pe-4 text-start font-normal">
                {change.label}
              </th>
              <td className="border-line border-t px-2 max-sm:hidden">
                <Dumbbell change={change} />
              </td>
              <td className={`${cell} text-ink-soft`}>{change.beforeText}</td>
              <td className={`${cell} font-semibold`}>{change.afterText}</td>
              <td className={cell}>
                <Direction change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFigure>
  );
}

function Direction({ change: { before, after, changeText } }: { change: Change }) {
  const known = before !== null && after !== null && before !== after;
  const rose = known && after > before;
  return (
    <span
      className={`inline-flex items-center gap-1 ${known ? (rose ? "text-good" : "text-wrong") : "text-ink-soft"}`}
    >
      {known && <Icon name={rose ? "arrow-up" : "arrow-down"} size={14} />}
      {changeText}
    </span>
  );
}

function Dumbbell({ change: { before, after } }: { change: Change }) {
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block overflow-visible rtl:-scale-x-100">
      <line x1="0" x2="100%" y1="10" y2="10" className="stroke-line" />
      {before !== null && after !== null && (
        <line
          x1={percent(before)}
          x2={percent(after)}
          y1="10"
          y2="10"
          strokeWidth="3"
          className="stroke-ramp-3"
        />
      )}
      {before !== null && (
        <circle cx={percent(before)} cy="10" r="4.5" strokeWidth="2" className="fill-paper stroke-ramp-4" />
      )}
      {after !== null && <circle cx={percent(after)} cy="10" r="5.5" className="fill-ramp-5" />}
    </svg>
  );
}
