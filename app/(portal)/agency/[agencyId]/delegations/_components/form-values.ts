import type { FormValues } from "@/components/form/form-context";
import type { DelegationFrame } from "@/lib/delegations/types";
import { delegationLabels } from "./delegation-fields";

/** A delegation as its form holds it. */
export function formValues(delegation: DelegationFrame): FormValues {
  const fields = Object.keys(delegationLabels()) as (keyof ReturnType<typeof delegationLabels>)[];
  return Object.fromEntries(fields.map((field) => [field, String(delegation[field] ?? "")]));
}
