"use client";

import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { useField, wiring } from "./field-context";
import { useFieldText, useFormValues } from "./form-context";

/** Several lines of text inside a Field. What was typed comes back after a refusal. */
export function TextArea({
  name,
  id,
  defaultValue,
  className,
  rows = 4,
  ...rest
}: ComponentProps<"textarea">) {
  const field = useField({ name, id });
  const { version } = useFormValues();
  const text = useFieldText(field.name, defaultValue?.toString());
  return (
    <textarea
      key={version}
      rows={rows}
      className={classNames("control field-sizing-content max-h-96", className)}
      {...rest}
      {...wiring(field)}
      defaultValue={text}
    />
  );
}
