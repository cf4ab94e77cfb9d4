import { classNames } from "./class-names";

type Props = { label: string; share: number | null; text: string; labelHidden?: boolean };

/** A labelled share of one as a line with its figure. `share` null draws an open line: not known. */
export function Meter({ label, share, text, labelHidden }: Props) {
  const width = share === null ? 0 : Math.min(1, Math.max(0, share)) * 100;
  return (
    <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 gap-y-1">
      <span className={classNames("min-w-0 text-sm", labelHidden && "sr-only")}>{label}</span>
      <span className={classNames("text-sm tabular-nums", labelHidden && "col-start-2 row-start-1")}>
        {text}
      </span>
      <span
        aria-hidden="true"
        className={classNames(
          "relative block h-1 border-line-strong border-b",
          labelHidden ? "col-start-1 row-start-1 self-center" : "col-span-2",
          share === null && "border-dashed",
        )}
      >
        <span
          className="absolute start-0 bottom-[-1px] h-1 bg-ramp-4 print:[print-color-adjust:exact]"
          style={{ inlineSize: `${width}%` }}
        />
      </span>
    </div>
  );
}
