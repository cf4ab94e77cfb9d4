"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import type { RefusalMessages } from "@/components/form/refusal-words";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-state";

type Words = { title: string; text: string; done: string; submit: string; sending: string };
type Props = {
  action: FormAction;
  intent: "confirm" | "renew";
  messages: RefusalMessages;
  fallback: string;
  summaryTitle: string;
  words: Words;
  children: ReactNode;
};

/** Asks for what is needed; then the ten codes stand in its place, once. */
export function RecoveryCodesForm({ action, intent, words, children, ...rest }: Props) {
  return (
    <ActionForm
      {...rest}
      id="codes-form"
      action={action}
      hidden={{ _intent: intent }}
      whenDone={({ codes }) => <Codes codes={codes} words={words} />}
    >
      {children}
      <FormActions>
        <SubmitButton label={words.submit} pendingLabel={words.sending} size="large" />
      </FormActions>
    </ActionForm>
  );
}

function Codes({ codes, words }: { codes: unknown; words: Words }) {
  const list = Array.isArray(codes) ? codes.filter((code) => typeof code === "string") : [];
  return (
    <div role="status" className="space-y-4 border-good border-s-2 bg-surface px-5 py-5">
      <p className="font-semibold">{words.title}</p>
      <p className="max-w-measure">{words.text}</p>
      <ol className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {list.map((code) => (
          <li key={code}>
            <code className="select-all font-sans tabular-nums tracking-wider">{code}</code>
          </li>
        ))}
      </ol>
      <LinkButton href="/account" variant="primary">
        {words.done}
      </LinkButton>
    </div>
  );
}
