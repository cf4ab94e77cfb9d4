"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { ChoiceFold, type FoldWords } from "./choice-fold";
import { ChoiceRow } from "./choice-row";
import { FieldGroup, type GroupProps } from "./field-group";
import { useFieldChoices, useFormValues } from "./form-context";

export type ComboChoice = { value: string; label: string; hint?: ReactNode; search?: string };
type Words = {
  filterLabel: string;
  /** Before what is taken off by its button: "Remove". */
  removeLabel: string;
  noneFound: string;
};
type Props = GroupProps & {
  choices: readonly ComboChoice[];
  defaultValues?: readonly string[];
  words: Words;
  /** Closes the list to one line until somebody opens it. */
  fold?: FoldWords;
};

/** Many out of a long list. Without scripts it is a scrolling list of checkboxes, the chosen ones first. */
export function ComboMulti({ choices, defaultValues, words, fold, ...group }: Props) {
  const { version, errors } = useFormValues();
  const chosen = useFieldChoices(group.name, defaultValues);
  return (
    <FieldGroup {...group}>
      <ChoiceList
        key={version}
        name={group.name}
        choices={choices}
        first={chosen}
        words={words}
        fold={fold}
        wrong={errors(group.name).length > 0}
      />
    </FieldGroup>
  );
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type ListProps = Pick<Props, "name" | "choices" | "words" | "fold"> & {
  first: readonly string[];
  wrong: boolean;
};

function ChoiceList({ name, choices, first, words, fold, wrong }: ListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(first);
  const [sought, setSought] = useState("");
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);

  const boxes = () => [...(box.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
  const read = () => setChosen(boxes().flatMap((one) => (one.checked ? [one.value] : [])));
  const remove = (value: string) => {
    const ticked = boxes().find((one) => one.value === value);
    if (ticked) ticked.checked = false;
    read();
  };
  const matches = (choice: ComboChoice) =>
    plain(`${choice.label} ${choice.search ?? ""}`).includes(plain(sought.trim()));
  const ordered = [
    ...choices.filter(({ value }) => first.includes(value)),
    ...choices.filter(({ value }) => !first.includes(value)),
  ];
  const found = new Set(ordered.filter(matches).map(({ value }) => value));

  const list = (
    <>
      {scripted && (
        <div className="relative border-line border-b">
          <Icon
            name="search"
            size={16}
            className="absolute start-2.5 top-1/2 -translate-y-1/2 text-ink-soft"
          />
          <input
            type="search"
            aria-label={words.filterLabel}
            placeholder={words.filterLabel}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            className="min-h-10 w-full bg-float ps-8.5 pe-2 text-sm outline-offset-[-2px]"
          />
        </div>
      )}
      {/* Hidden, not removed: what is ticked is sent even while the filter does not show it. */}
      <div ref={box} onChange={read} className="max-h-60 overflow-y-auto py-1">
        {ordered.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            name={name}
            choice={choice}
            checked={first.includes(choice.value)}
            hidden={!found.has(choice.value)}
            dense
          />
        ))}
        {found.size === 0 && <p className="px-3 py-2 text-ink-soft text-sm">{words.noneFound}</p>}
      </div>
    </>
  );

  return (
    <div className={fold ? "max-w-measure space-y-2" : "max-w-md space-y-2"}>
      {scripted && chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {choices
            .filter(({ value }) => chosen.includes(value))
            .map(({ value, label }) => (
              <li key={value}>
                <button
                  type="button"
                  onClick={() => remove(value)}
                  className="inline-flex min-h-target items-center gap-1 rounded border border-line-strong ps-2.5 pe-1.5 text-sm hover:border-ink"
                >
                  <span className="sr-only">{words.removeLabel} </span>
                  {label}
                  <Icon name="close" size={15} className="text-ink-soft" />
                </button>
              </li>
            ))}
        </ul>
      )}
      {fold ? (
        <ChoiceFold words={fold} count={chosen.length} open={wrong}>
          {list}
        </ChoiceFold>
      ) : (
        <div className="overflow-hidden rounded border border-line-strong">{list}</div>
      )}
    </div>
  );
}
