"use client";

import { type Choice, ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldChoices, useFormValues } from "./form-context";

type Props = GroupProps & {
  choices: readonly Choice[];
  /** Answers that stand apart from the list, such as "I don't know". */
  apart?: readonly Choice[];
  defaultValues?: readonly string[];
  dense?: boolean;
};

/** Any number out of a short list. For a long list use ComboMulti. */
export function CheckboxGroup({ choices, apart = [], defaultValues, dense, ...group }: Props) {
  const { version } = useFormValues();
  const chosen = useFieldChoices(group.name, defaultValues);
  const row = (choice: Choice) => (
    <ChoiceRow
      key={choice.value}
      type="checkbox"
      name={group.name}
      choice={choice}
      checked={chosen.includes(choice.value)}
      dense={dense}
    />
  );
  return (
    <FieldGroup {...group}>
      <div key={version}>
        <div className={dense ? "grid gap-x-6 sm:grid-cols-2" : "border-line border-t"}>
          {choices.map(row)}
        </div>
        {apart.length > 0 && <div className="mt-6 border-line border-t">{apart.map(row)}</div>}
      </div>
    </FieldGroup>
  );
}
