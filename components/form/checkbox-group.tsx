"use client";

import { type Choice, ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldChoices, useFormValues } from "./form-context";

type Props = GroupProps & { choices: readonly Choice[]; defaultValues?: readonly string[]; dense?: boolean };

/** Any number out of a short list. For a long list use ComboMulti. */
export function CheckboxGroup({ choices, defaultValues, dense, ...group }: Props) {
  const { version } = useFormValues();
  const chosen = useFieldChoices(group.name, defaultValues);
  return (
    <FieldGroup {...group}>
      <div key={version} className={dense ? "grid gap-x-6 sm:grid-cols-2" : "border-line border-t"}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            name={group.name}
            choice={choice}
            checked={chosen.includes(choice.value)}
            dense={dense}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
