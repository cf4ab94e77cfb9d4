"use client";

import { useEffect, useRef } from "react";
import { type Choice, ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldText, useFormValues } from "./form-context";
import { useNumberKeys } from "./use-number-keys";

type Props = GroupProps & {
  choices: readonly Choice[];
  /** Answers that stand apart from the scale, such as "I don't know". */
  apart?: readonly Choice[];
  defaultValue?: string;
  /** Number keys choose while the focus is in the form; the numbers show faintly. */
  numberKeys?: boolean;
  focusAtFirst?: boolean;
};

/** One answer out of full sentences. */
export function RadioList({ choices, apart = [], defaultValue, numberKeys, focusAtFirst, ...group }: Props) {
  const { version } = useFormValues();
  const chosen = useFieldText(group.name, defaultValue);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useNumberKeys(fieldset, numberKeys ?? false);
  useEffect(() => {
    if (!focusAtFirst) return;
    // On the answer given already, so that the arrows and Enter work at once.
    const given = fieldset.current?.querySelector<HTMLInputElement>("input:checked");
    (given ?? fieldset.current)?.focus({ preventScroll: true });
  }, [focusAtFirst]);

  const row = (choice: Choice, number: number) => (
    <ChoiceRow
      key={choice.value}
      type="radio"
      name={group.name}
      choice={choice}
      checked={choice.value === chosen}
      aside={
        numberKeys && (
          <span
            aria-hidden="true"
            className="pointer-coarse:hidden ms-auto text-ink-soft text-xs leading-6 print:hidden"
          >
            {number}
          </span>
        )
      }
    />
  );
  return (
    <FieldGroup ref={fieldset} {...group}>
      <div key={version} className="pt-2">
        <div>{choices.map((choice, index) => row(choice, index + 1))}</div>
        {apart.length > 0 && (
          <div className="mt-6 border-line border-t">
            {apart.map((choice, index) => row(choice, choices.length + index + 1))}
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
