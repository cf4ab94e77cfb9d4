"use client";

import { createContext, useContext } from "react";

export type FormValues = Record<string, string | string[]>;

type FormContextValue = {
  id: string;
  values: FormValues;
  /** True after a refusal: then `values` is all that was typed, and defaults no longer count. */
  kept: boolean;
  /** Changes with each answer, so that fields take their new defaults. */
  version: number;
  errors: (name: string) => readonly string[];
  /** What somebody else wrote meanwhile, after a conflict. */
  current?: Record<string, unknown>;
};

export const FormContext = createContext<FormContextValue>({
  id: "form",
  values: {},
  kept: false,
  version: 0,
  errors: () => [],
});

/** The values a form starts from: the given ones, or after a refusal what was typed. */
export function useFormValues() {
  return useContext(FormContext);
}

/** The starting text of one field. */
export function useFieldText(name: string, fallback?: string): string | undefined {
  const { values, kept } = useFormValues();
  const value = values[name];
  const text = Array.isArray(value) ? value[0] : value;
  return text ?? (kept ? "" : fallback);
}

/** The starting choices of one field that may have several. */
export function useFieldChoices(name: string, fallback: readonly string[] = []): readonly string[] {
  const { values, kept } = useFormValues();
  const value = values[name];
  if (value === undefined) return kept ? [] : fallback;
  return Array.isArray(value) ? value : [value];
}

/** Address of a field's control within its form; the error summary links to it. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
