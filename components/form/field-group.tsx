"use client";

import type { ReactNode, Ref } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldNotes, LabelMark } from "./field-notes";
import { controlId, useFormValues } from "./form-context";

export type GroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  mark?: string;
  legendHidden?: boolean;
};

/** Several controls under one question. The error summary leads to the group. */
export function FieldGroup(props: GroupProps & { children: ReactNode; ref?: Ref<HTMLFieldSetElement> }) {
  const { name, legend, hint, mark, legendHidden, children, ref } = props;
  const form = useFormValues();
  const id = controlId(form.id, name);
  const errors = form.errors(name);
  return (
    <fieldset
      ref={ref}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, hint, errors)}
      className={classNames(
        "min-w-0 space-y-1.5 focus:outline-none",
        errors.length > 0 && "border-wrong border-s-2 ps-4",
      )}
    >
      <legend className={legendHidden ? "sr-only" : "block font-semibold"}>
        {legend}
        {mark && <LabelMark>{mark}</LabelMark>}
      </legend>
      <FieldNotes id={id} hint={hint} errors={errors} />
      {children}
    </fieldset>
  );
}
