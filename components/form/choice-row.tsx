import type { ReactNode } from "react";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; search?: string };

type Props = {
  type: "radio" | "checkbox";
  name: string;
  choice: Choice;
  checked: boolean;
  id?: string;
  aside?: ReactNode;
  dense?: boolean;
  hidden?: boolean;
};

/** One answer of several; the whole line is its target. */
export function ChoiceRow({ type, name, choice, checked, id, aside, dense, hidden }: Props) {
  return (
    <label
      hidden={hidden}
      className={
        dense
          ? "flex min-h-target items-start gap-2.5 px-2 py-1 text-sm hover:bg-surface [&[hidden]]:hidden"
          : "flex min-h-12 items-start gap-3 border-line border-b border-s-2 border-s-transparent py-3 pe-2 ps-3 transition-colors duration-150 hover:bg-surface has-checked:border-s-accent has-checked:bg-surface [&[hidden]]:hidden"
      }
    >
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        className={`tick ${type === "radio" ? "rounded-full" : "rounded-[3px]"} ${dense ? "mt-0.5 size-4" : "mt-0.5 size-5"}`}
      />
      <span className="min-w-0 max-w-measure flex-1">
        {choice.label}
        {choice.hint && <span className="mt-0.5 block text-ink-soft text-sm">{choice.hint}</span>}
      </span>
      {aside}
    </label>
  );
}
