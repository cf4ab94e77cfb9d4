import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import type { ButtonVariant } from "@/components/ui/button";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = Omit<ComponentProps<typeof ActionForm>, "messages" | "fallback" | "summaryTitle"> & {
  /** What the summary says above its list. */
  refusedTitle?: string;
  submit: string;
  variant?: ButtonVariant;
  /** Ways out beside the button. */
  beside?: ReactNode;
};

/** A form of the account pages: its words, its one button, what stands beside it. */
export function AccountForm({ submit, variant, beside, refusedTitle, children, ...form }: Props) {
  const t = texts("accounts");
  const words = formWords("accounts");
  const labels = {
    ...{ email: t("fields.email"), name: t("fields.name"), password: t("fields.password") },
    ...{
      code: t("fields.code"),
      timeZone: t("fields.timeZone"),
      currentPassword: t("fields.currentPassword"),
    },
  };
  return (
    <ActionForm {...words} summaryTitle={refusedTitle ?? words.summaryTitle} labels={labels} {...form}>
      {children}
      <FormActions>
        <SubmitButton label={submit} pendingLabel={t("sending")} variant={variant} size="large" />
        {beside}
      </FormActions>
    </ActionForm>
  );
}
