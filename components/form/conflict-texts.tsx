"use client";

import { Notice } from "@/components/ui/notice";
import { useFormValues } from "./form-context";

type ConflictField = {
  name: string;
  label: string /** Names of codes, for fields that hold codes. */;
  names?: Record<string, string>;
};
type Props = { title: string; lead: string; nothing: string; fields: readonly ConflictField[] };

/** After a conflict: what the other person saved, beside one's own text, which is still in the fields. */
export function ConflictTexts({ title, lead, nothing, fields }: Props) {
  const { current } = useFormValues();
  if (!current) return null;
  const text = ({ name, names = {} }: ConflictField) =>
    [current[name] ?? ""]
      .flat()
      .map((value) => names[String(value)] ?? String(value))
      .filter(Boolean)
      .join(", ") || nothing;
  return (
    <Notice tone="watch" title={title}>
      <p>{lead}</p>
      <dl className="mt-2 space-y-1">
        {fields.map((field) => (
          <div key={field.name}>
            <dt className="inline text-ink-soft">{field.label}: </dt>
            <dd className="inline whitespace-pre-line">{text(field)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

/** The mark of what the form was drawn from; after a conflict the other person's, which the next press replaces knowingly. */
export function SeenMark({ mark }: { mark: string }) {
  const { current } = useFormValues();
  const seen = typeof current?.seen === "string" ? current.seen : mark;
  return <input type="hidden" name="seen" value={seen} />;
}
