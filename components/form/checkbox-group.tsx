"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { ChoiceFold, type FoldWords } from "./choice-fold";
import { type Choice, ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldChoices, useFormValues } from "./form-context";

type Props = GroupProps & {
  choices: readonly Choice[];
  /** Answers that stand apart from the list, such as "I don't know". */
  apart?: readonly Choice[];
  defaultValues?: readonly string[];
  dense?: boolean;
  /** Closes the list to one line until somebody opens it. */
  fold?: FoldWords;
};

/** Any number out of a short list. For a long list use ComboMulti. */
export function CheckboxGroup({ choices, apart = [], defaultValues, dense, fold, ...group }: Props) {
  const { version, errors } = useFormValues();
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
  const frame = dense ? "grid gap-x-6 sm:grid-cols-2" : fold ? "" : "border-line border-t";
  const list = <div className={frame}>{choices.map(row)}</div>;
  return (
    <FieldGroup {...group}>
      <div key={version}>
        {fold ? (
          <CountingFold words={fold} first={chosen.length} open={errors(group.name).length > 0}>
            {list}
          </CountingFold>
        ) : (
          list
        )}
        {apart.length > 0 && <div className="mt-6 border-line border-t">{apart.map(row)}</div>}
      </div>
    </FieldGroup>
  );
}

type FoldProps = { words: FoldWords; first: number; open: boolean; children: ReactNode };

/** The fold over boxes that nobody else counts. */
function CountingFold({ words, first, open, children }: FoldProps) {
  const [count, setCount] = useState(first);
  const read = ({ currentTarget }: FormEvent<HTMLElement>) =>
    setCount(currentTarget.querySelectorAll("input:checked").length);
  return (
    <div onChange={read}>
      <ChoiceFold words={words} count={count} open={open}>
        {children}
      </ChoiceFold>
    </div>
  );
}
