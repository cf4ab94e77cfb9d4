"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldContext } from "./field-context";
import { describedBy, FieldNotes, LabelMark } from "./field-notes";
import { controlId, useFormValues } from "./form-context";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A word after the label, such as "optional". */
  mark?: string;
  required?: boolean;
  labelHidden?: boolean;
  /** How much text is expected; the width says it. */
  width?: "short" | "medium" | "full";
  children: ReactNode;
};

const WIDTHS = { short: "max-w-48", medium: "max-w-md", full: "max-w-measure" };

/** A label, its control, the hint and what was wrong with the answer. */
export function Field({ name, label, hint, mark, required, labelHidden, width = "medium", children }: Props) {
  const form = useFormValues();
  const id = controlId(form.id, name);
  const errors = form.errors(name);
  const field = {
    id,
    name,
    required: required ?? false,
    describedBy: describedBy(id, hint, errors),
    invalid: errors.length > 0,
  };
  return (
    <div className={classNames("space-y-1.5", errors.length > 0 && "border-wrong border-s-2 ps-4")}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "block font-semibold"}>
        {label}
        {mark && <LabelMark>{mark}</LabelMark>}
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className={WIDTHS[width]}>
        <FieldContext value={field}>{children}</FieldContext>
      </div>
    </div>
  );
}
