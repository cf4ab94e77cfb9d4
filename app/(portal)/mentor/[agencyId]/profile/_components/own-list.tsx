import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction, FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = {
  id: string;
  title: string;
  lede: string;
  lines: readonly { id: string; text: string }[];
  add: { action: FormAction; label: string; labels: Record<string, string>; fields: ReactNode };
  drop: FormAction;
  hat: FormHat;
};

/** A list that a mentor keeps: its lines, each with a way off, and a folded form for one more. */
export function OwnList({ id, title, lede, lines, add, drop, hat }: Props) {
  const t = texts("waves");
  const words = formWords("waves");
  return (
    <Section id={id} title={title}>
      <p className="mb-3 max-w-measure text-ink-soft">{lede}</p>
      {lines.length > 0 && (
        <ul className="mb-4 max-w-measure border-line border-t">
          {lines.map((line) => (
            <li
              key={line.id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-2"
            >
              <span>{line.text}</span>
              <OneButtonForm
                id={`drop-${line.id}`}
                action={drop}
                hat={hat}
                words={words}
                hidden={{ id: line.id }}
                label={t("drop")}
                pendingLabel={t("dropping")}
              />
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={add.label}>
        <ActionForm
          action={add.action}
          {...words}
          labels={add.labels}
          hat={hat}
          id={`${id}-form`}
          idempotencyKey={crypto.randomUUID()}
          doneMessage={t("saved")}
          className="space-y-6 pt-2"
        >
          {add.fields}
          <FormActions>
            <SubmitButton label={t("add")} pendingLabel={t("adding")} variant="quiet" />
          </FormActions>
        </ActionForm>
      </Disclosure>
    </Section>
  );
}
