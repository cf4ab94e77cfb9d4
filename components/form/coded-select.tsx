"use client";

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
      <select
        key={version}
        id={own}
        name={name}
        defaultValue={typed ?? `${code}:${defaultValue}`}
        className="control"
      >
        {options.map((option) => (
          <option key={option.value} value={`${code}:${option.value}`}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
