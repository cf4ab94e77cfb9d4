"use client";

import { type Choice, ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldChoices, useFormValues } from "./form-context";

type Props = GroupProps & {
  choices: readonly Choice[];
  /** Answers that stand apart from the ranking, such as "I don't know". */
  apart?: readonly Choice[];
  /** One label a place, weightiest first. */
  places: readonly string[];
  empty: string;
  defaultValues?: readonly string[];
};

/** A ranking: one native list for each place, so that it works without scripts and by keyboard alone. */
export function RankSelects({ choices, apart = [], places, empty, defaultValues, ...group }: Props) {
  const { version } = useFormValues();
  const chosen = useFieldChoices(group.name, defaultValues);
  const ranked = chosen.filter((value) => choices.some((choice) => choice.value === value));
  return (
    <FieldGroup {...group}>
      <div key={version}>
        <ol className="grid gap-3">
          {places.map((place, at) => (
            <li key={place}>
              <label className="grid gap-1 sm:grid-cols-[8rem_1fr] sm:items-center">
                <span className="font-semibold text-sm">{place}</span>
                <select name={group.name} defaultValue={ranked[at] ?? ""} className="control">
                  <option value="">{empty}</option>
                  {choices.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ol>
        {apart.length > 0 && (
          <div className="mt-6 border-line border-t">
            {apart.map((choice) => (
              <ChoiceRow
                key={choice.value}
                type="checkbox"
                name={group.name}
                choice={choice}
                checked={chosen.includes(choice.value)}
              />
            ))}
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
