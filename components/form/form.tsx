"use client";

import { type ReactNode, useMemo } from "react";
import { Notice } from "@/components/ui/notice";
import { type FormAction, type FormHat, HAT_FIELD, HAT_ID_FIELD, KEY_FIELD } from "@/lib/action-state";
import { ErrorSummary } from "./error-summary";
import { controlId, FormContext, type FormValues } from "./form-context";
import { HiddenFields } from "./hidden-fields";
import { type RefusalMessages, refusalWords } from "./refusal-words";
import { useIdempotencyKey } from "./use-idempotency-key";
import { useKeptAction } from "./use-kept-action";

type Props = {
  action: FormAction;
  /** Words by code; a field's own words under `field.code`. */
  messages: RefusalMessages;
  /** The sentence for a code that has no words. */
  fallback: string;
  summaryTitle: string;
  /** Names of fields as people know them, put before their errors in the summary. */
  labels?: Record<string, string>;
  /** What the fields hold at first. */
  values?: FormValues;
  hidden?: Record<string, string | readonly string[]>;
  hat?: FormHat;
  idempotencyKey?: string;
  doneMessage?: string;
  /** Stands in the place of the form once it is done, with what the action let the page know. */
  whenDone?: (value: Record<string, unknown>) => ReactNode;
  /** The same, where there is nothing to know of the outcome. */
  instead?: ReactNode;
  /** Prefix of the fields' ids; give one where a page has several forms. */
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A form around a server action: keeps what was typed, shows what was refused and why. */
export function ActionForm(props: Props) {
  const { action, messages, fallback, labels = {}, values, hidden = {}, hat, id = "form" } = props;
  const [state, submit] = useKeptAction(action);
  const key = useIdempotencyKey(props.idempotencyKey, state);

  const context = useMemo(() => {
    const refused = state.status === "refused" ? state : null;
    return {
      id,
      values: refused?.values ?? values ?? {},
      kept: refused !== null,
      current: refused?.current,
      version: state.status === "idle" ? 0 : state.at,
      errors: (name: string) =>
        (refused?.fields[name] ?? []).map((code) => refusalWords(messages, fallback, code, name)),
    };
  }, [state, values, id, messages, fallback]);

  const own: Record<string, string | readonly string[]> = { ...hidden };
  if (hat) Object.assign(own, { [HAT_FIELD]: hat.kind, [HAT_ID_FIELD]: hat.id });
  if (key) own[KEY_FIELD] = key;
  const done = state.status === "done" ? (state.message ?? props.doneMessage) : undefined;

  if (state.status === "done" && props.instead) return props.instead;
  if (state.status === "done" && props.whenDone) return props.whenDone(state.value ?? {});
  return (
    <FormContext value={context}>
      <form id={id} action={submit} noValidate className={props.className ?? "space-y-6"}>
        {state.status === "refused" && (
          <ErrorSummary
            key={state.at}
            title={props.summaryTitle}
            lead={refusalWords(messages, fallback, state.code)}
            items={Object.keys(state.fields).flatMap((name) =>
              context.errors(name).map((sentence) => ({
                href: `#${controlId(id, name)}`,
                text: labels[name] ? `${labels[name]}: ${sentence}` : sentence,
              })),
            )}
          />
        )}
        {done && (
          <Notice key={context.version} tone="good" live>
            {done}
          </Notice>
        )}
        <HiddenFields values={own} />
        {props.children}
      </form>
    </FormContext>
  );
}
