"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import { type ActionState, type FormAction, IDLE } from "@/lib/action-state";

/** What can be put back into the fields: text, and nothing that React or the form itself added. */
function typed(formData: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith("_") || name.startsWith("$")) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return values;
}

/** A line that drops or a deploy in between makes the call throw; what was typed must survive that. */
function keeping(action: FormAction): FormAction {
  return async (previous, formData) => {
    try {
      return await action(previous, formData);
    } catch (error) {
      unstable_rethrow(error);
      return { status: "refused", code: "unavailable", fields: {}, values: typed(formData), at: Date.now() };
    }
  };
}

/** Runs a server action for a form. On the server the bare action is used, so that the form works without scripts. */
export function useKeptAction(action: FormAction): [ActionState, (formData: FormData) => void] {
  const [state, submit] = useActionState(typeof window === "undefined" ? action : keeping(action), IDLE);
  return [state, submit];
}
