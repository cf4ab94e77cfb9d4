"use client";

import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { useField, wiring } from "./field-context";
import { useFieldText, useFormValues } from "./form-context";

/** One line of text inside a Field. What was typed comes back after a refusal. */
export function TextInput({ name, id, defaultValue, className, ...rest }: ComponentProps<"input">) {
  const field = useField({ name, id });
  const { version } = useFormValues();
  const text = useFieldText(field.name, defaultValue?.toString());
  return (
    <input
      key={version}
      type="text"
      className={classNames("control", className)}
      {...rest}
      {...wiring(field)}
      defaultValue={text}
    />
  );
}
