import type { ButtonVariant } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import type { FormAction, FormHat } from "@/lib/action-state";
import { ActionForm } from "./form";
import type { RefusalMessages } from "./refusal-words";
import { SubmitButton } from "./submit-button";

type Props = {
  id: string;
  action: FormAction;
  hat: FormHat;
  words: { messages: RefusalMessages; fallback: string; summaryTitle: string };
  label: string;
  pendingLabel: string;
  hidden?: Record<string, string>;
  variant?: ButtonVariant;
  icon?: IconName;
  idempotencyKey?: string;
  doneMessage?: string;
};

/** One thing to do by one button: withdraw, remove, send again. */
export function OneButtonForm({ words, label, pendingLabel, variant = "quiet", icon, ...form }: Props) {
  return (
    <ActionForm {...words} {...form} className="space-y-3">
      <SubmitButton label={label} pendingLabel={pendingLabel} variant={variant} icon={icon} />
    </ActionForm>
  );
}
