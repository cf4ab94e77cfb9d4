"use client";

import type { FocusEvent } from "react";
import { useFormStatus } from "react-dom";
import { TextArea } from "@/components/form/text-area";

/** Saves its form when it is left with other text than it came with; takes no text while that is under way. */
export function SavingTextArea({ rows, maxLength }: { rows: number; maxLength: number }) {
  const { pending } = useFormStatus();
  const save = ({ currentTarget }: FocusEvent<HTMLTextAreaElement>) => {
    if (currentTarget.value !== currentTarget.defaultValue) currentTarget.form?.requestSubmit();
  };
  return <TextArea rows={rows} maxLength={maxLength} readOnly={pending} onBlur={save} />;
}
