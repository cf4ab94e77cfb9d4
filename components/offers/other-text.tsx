"use client";

import { useFormValues } from "@/components/form/form-context";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** The version that the form was drawn from. */
  version: number;
  labels: Record<string, string>;
  words: { title: string; lead: string; nothing: string };
};

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.toSorted().join(", ") : value === undefined ? "" : String(value);

/**
 * After a conflict: what the other person wrote where it differs from what was typed. Saving once more under the other
 * one's version is then a decision, so that version travels with the form from here on.
 */
export function OtherText({ version, labels, words }: Props) {
  const { current, values } = useFormValues();
  const seen = typeof current?.version === "number" ? current.version : version;
  const differing = Object.entries(labels).filter(
    ([name]) => current !== undefined && name in current && textOf(current[name]) !== textOf(values[name]),
  );
  return (
    <>
      <input type="hidden" name="version" value={seen} />
      {current && differing.length > 0 && (
        <Notice tone="watch" title={words.title}>
          <p className="mb-2">{words.lead}</p>
          <DefinitionList
            items={differing.map(([name, label]) => ({
              term: label,
              details: <span className="whitespace-pre-line">{textOf(current[name]) || words.nothing}</span>,
            }))}
          />
        </Notice>
      )}
    </>
  );
}
