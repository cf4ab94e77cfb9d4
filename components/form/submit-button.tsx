"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonSize, type ButtonVariant } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";

type Props = {
  label: string;
  pendingLabel: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
};

/** Sends the form around it. While it is on its way the button keeps the focus and takes no second press. */
export function SubmitButton({ label, pendingLabel, variant = "primary", size, icon, name, value }: Props) {
  const { pending, data } = useFormStatus();
  const mine = name === undefined || data?.get(name) === value;
  return (
    <Button
      type="submit"
      variant={variant}
      size={size}
      icon={icon}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      <span aria-live="polite">{pending && mine ? pendingLabel : label}</span>
    </Button>
  );
}
