"use client";

import { createContext, useContext } from "react";

export type FieldWiring = {
  id: string;
  name: string;
  required: boolean;
  describedBy: string | undefined;
  invalid: boolean;
};

export const FieldContext = createContext<FieldWiring | null>(null);

/** What Field worked out for the control inside it. A control that stands alone names itself. */
export function useField(alone: { name?: string; id?: string }): FieldWiring {
  const field = useContext(FieldContext);
  const name = alone.name ?? field?.name ?? "";
  return {
    id: alone.id ?? field?.id ?? name,
    name,
    required: field?.required ?? false,
    describedBy: field?.describedBy,
    invalid: field?.invalid ?? false,
  };
}

/** The attributes by which a control, its hint and its error belong together. */
export function wiring(field: FieldWiring) {
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    "aria-describedby": field.describedBy,
    "aria-invalid": field.invalid || undefined,
  };
}
