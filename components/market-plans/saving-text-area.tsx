"use client";

import type { FocusEvent } from "react";
import { useFormStatus } from "react-dom";
import { useFormValues } from "@/components/form/form-context";
import { TextArea } from "@/components/form/text-area";

/**
 * Saves its form when it is left with other text than it came with; takes no text while that is under way. After a
 * conflict only the button saves, so that nobody's text is replaced unawares.
 */
export function SavingTextArea({ rows, maxLength }: { rows: number; maxLength: number }) {
  const { pending } = useFormStatus();
  const { current } = useFormValues();
  const save = ({ currentTarget }: FocusEvent<HTMLTextAreaElement>) => {
    if (!current && currentTarget.value !== currentTarget.defaultValue) currentTarget.form?.requestSubmit();
  };
  return <TextArea rows={rows} maxLength={maxLength} readOnly={pending} onBlur={save} />;
}
