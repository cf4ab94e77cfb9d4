"use client";

import Link from "next/link";
import { useState } from "react";
import { useFormValues } from "@/components/form/form-context";
import { Notice } from "@/components/ui/notice";

export type ConflictWords = {
  title: string;
  theirs: string;
  note: string;
  evidence: string;
  unknown: string;
  nobody: string;
  keep: string;
  replace: string;
};

/** After a conflict: the colleague's answer beside one's own, which is still in the fields. */
export function ConflictNotice({ words, keepHref }: { words: ConflictWords; keepHref: string }) {
  const { current } = useFormValues();
  if (!current) return null;
  const lines = Array.isArray(current.words) ? current.words.map(String) : [];
  const by = typeof current.by === "string" ? current.by : words.nobody;
  return (
    <Notice tone="watch" title={words.title.replace("{name}", by)}>
      <div className="space-y-2">
        <p>{words.theirs}</p>
        {(lines.length > 0 ? lines : [words.unknown]).map((line) => (
          <p key={line} className="font-semibold">
            {line}
          </p>
        ))}
        {typeof current.note === "string" && current.note !== "" && (
          <p>
            {words.note}: {current.note}
          </p>
        )}
        {typeof current.evidence === "string" && current.evidence !== "" && (
          <p>
            {words.evidence}: {current.evidence}
          </p>
        )}
        <p>
          <Link href={keepHref}>{words.keep}</Link> {words.replace}
        </p>
      </div>
    </Notice>
  );
}

/** The version that the form was drawn from; after a conflict the colleague's, which the next press replaces knowingly. */
export function SeenVersion({ version }: { version: number }) {
  const { current } = useFormValues();
  // The page may be drawn anew beneath the form; what the person looked at is the version that came first.
  const [first] = useState(version);
  const seen = typeof current?.version === "number" ? current.version : first;
  return <input type="hidden" name="seen" value={seen} />;
}
