"use client";

import type { ReactNode } from "react";
import { describedBy, FieldNotes } from "./field-notes";
import { controlId, useFieldChoices, useFormValues } from "./form-context";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
};

/** One thing to agree to or switch on. */
export function Checkbox({ name, label, hint, value = "on", defaultChecked, required }: Props) {
  const form = useFormValues();
  const id = controlId(form.id, name);
  const errors = form.errors(name);
  const checked = useFieldChoices(name, defaultChecked ? [value] : []).includes(value);
  return (
    <div className="space-y-1">
      <label className="flex min-h-target items-start gap-3 py-1">
        <input
          key={form.version}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          required={required}
          aria-describedby={describedBy(id, hint, errors)}
          aria-invalid={errors.length > 0 || undefined}
          className="tick mt-0.5 size-5 rounded-[3px]"
        />
        <span className="max-w-measure">{label}</span>
      </label>
      <div className="ps-8">
        <FieldNotes id={id} hint={hint} errors={errors} />
      </div>
    </div>
  );
}
