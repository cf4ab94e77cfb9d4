"use client";

import type { ChangeEvent } from "react";
import { useFormStatus } from "react-dom";
import { useFieldText, useFormValues } from "@/components/form/form-context";

type Props = {
  legend: string;
  levels: readonly { value: string; label: string }[];
  saved: string;
  saving: string;
  isSaved: boolean;
};

/** Five levels in a row; choosing one saves the form at once. Without scripts the form's own button does. */
export function RatingLevels({ legend, levels, saved, saving, isSaved }: Props) {
  const { pending } = useFormStatus();
  const { id, version } = useFormValues();
  const chosen = useFieldText("level", "");
  const save = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => currentTarget.form?.requestSubmit();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div key={version} className="grid gap-1 sm:grid-cols-5">
        {levels.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-target items-center gap-2 rounded border border-line px-2.5 py-1.5 text-sm hover:bg-surface has-checked:border-accent has-checked:bg-surface"
          >
            <input
              type="radio"
              id={`${id}-level-${value}`}
              name="level"
              value={value}
              defaultChecked={value === chosen}
              onChange={save}
              className="tick size-4 rounded-full"
            />
            {label}
          </label>
        ))}
      </div>
      <p role="status" className="mt-1 min-h-5 text-ink-soft text-xs">
        {pending ? saving : isSaved ? saved : ""}
      </p>
    </fieldset>
  );
}
