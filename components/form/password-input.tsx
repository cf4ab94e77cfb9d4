"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { useField, wiring } from "./field-context";
import { useFormValues } from "./form-context";

type Props = Omit<ComponentProps<"input">, "type" | "defaultValue"> & {
  showLabel: string;
  hideLabel: string;
};

/** A password, which never comes back after a refusal; it can be looked at while typing. */
export function PasswordInput({ name, id, showLabel, hideLabel, ...rest }: Props) {
  const field = useField({ name, id });
  const { version } = useFormValues();
  const [shown, setShown] = useState(false);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <div className="relative">
      <input
        key={version}
        autoCapitalize="none"
        spellCheck={false}
        {...rest}
        {...wiring(field)}
        type={shown ? "text" : "password"}
        className="control pe-24"
      />
      {scripted && (
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0 inline-flex items-center gap-1.5 rounded px-3 text-accent text-sm hover:text-accent-deep"
        >
          <Icon name={shown ? "hide" : "show"} size={16} />
          {shown ? hideLabel : showLabel}
        </button>
      )}
    </div>
  );
}
