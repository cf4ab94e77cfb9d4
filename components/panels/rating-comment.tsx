"use client";

import type { FocusEvent } from "react";
import { Field } from "@/components/form/field";
import { TextArea } from "@/components/form/text-area";

type Props = { label: string; hint: string };

/** A comment beside a rating; leaving it with other text than it came with saves the form, once a level is chosen. */
export function RatingComment({ label, hint }: Props) {
  const save = ({ currentTarget }: FocusEvent<HTMLTextAreaElement>) => {
    const { form, value, defaultValue } = currentTarget;
    if (value !== defaultValue && form?.querySelector("input[name=level]:checked")) form.requestSubmit();
  };
  return (
    <Field name="comment" label={label} hint={hint} width="full">
      <TextArea rows={2} maxLength={1000} onBlur={save} />
    </Field>
  );
}
