"use client";

import { useFormValues } from "@/components/form/form-context";
import { Notice } from "@/components/ui/notice";

type Words = { title: string; theirs: string; keep: string; replace: string };
type Props = {
  words: Words;
  labels: Record<string, string>;
  /** Words for values that are ids: people, efforts, states. */
  names: Record<string, string>;
  keepHref: string;
};

/** After a conflict: what the other one wrote, field by field, beside one's own text in the fields. */
export function OtherText({ words, labels, names, keepHref }: Props) {
  const { current, values } = useFormValues();
  if (!current) return null;
  const differing = Object.entries(labels).filter(
    ([name]) => name in current && name in values && String(current[name]) !== values[name],
  );
  return (
    <Notice tone="watch" title={words.title}>
      <p>{words.theirs}</p>
      <dl className="my-2 space-y-1">
        {differing.map(([name, label]) => {
          const value = String(current[name]);
          return (
            <div key={name}>
              <dt className="text-ink-soft">{label}</dt>
              <dd className="font-semibold">{names[value] ?? (value === "" ? "–" : value)}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        {/* A plain link: it loads the page anew, and with it the other one's text. */}
        <a href={keepHref}>{words.keep}</a> {words.replace}
      </p>
    </Notice>
  );
}

/** The version that the form was drawn from; after a conflict the other one's, which the next press replaces knowingly. */
export function SeenVersion({ version }: { version: number }) {
  const { current } = useFormValues();
  const seen = typeof current?.version === "number" ? current.version : version;
  return <input type="hidden" name="version" value={seen} />;
}
