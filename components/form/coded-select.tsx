"use client";

import { Icon } from "@/components/ui/icon";
import { controlId, useFieldChoices, useFormValues } from "./form-context";

type Props = {
  /** Shared by all lists of the kind; each sends `code:value`. */
  name: string;
  code: string;
  label: string;
  options: readonly { value: string; label: string }[];
  defaultValue: string;
};

/** One of several lists that are filled in together, one for each thing of a list. */
export function CodedSelect({ name, code, label, options, defaultValue }: Props) {
  const { id, version } = useFormValues();
  const typed = useFieldChoices(name).find((value) => value.startsWith(`${code}:`));
  const own = `${controlId(id, name)}-${code}`;
  return (
    <div>
      <label htmlFor={own} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <div className="relative">
        <select
          key={version}
          id={own}
          name={name}
          defaultValue={typed ?? `${code}:${defaultValue}`}
          className="control appearance-none pe-9"
        >
          {options.map((option) => (
            <option key={option.value} value={`${code}:${option.value}`}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          size={16}
          className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-ink-soft"
        />
      </div>
    </div>
  );
}
