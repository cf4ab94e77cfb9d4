"use client";

import type { ComponentProps } from "react";
import { Icon } from "@/components/ui/icon";
import { useField, wiring } from "./field-context";
import { useFieldText, useFormValues } from "./form-context";

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type Props = Omit<ComponentProps<"select">, "children" | "multiple"> & {
  options: readonly (SelectOption | SelectGroup)[];
  /** The line shown while nothing is chosen. */
  empty?: string;
};

const toOption = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** One of a list, by the native control. */
export function Select({ name, id, defaultValue, options, empty, ...rest }: Props) {
  const field = useField({ name, id });
  const { version } = useFormValues();
  const text = useFieldText(field.name, defaultValue?.toString());
  return (
    <div className="relative">
      <select
        key={version}
        {...rest}
        {...wiring(field)}
        defaultValue={text}
        className="control appearance-none pe-9"
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(entry)
          ),
        )}
      </select>
      <Icon
        name="chevron-down"
        size={16}
        className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-ink-soft"
      />
    </div>
  );
}
