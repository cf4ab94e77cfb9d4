"use client";

import { useEffect, useState } from "react";

type Props = {
  iso: string;
  language: string;
  /** "Saved {ago}". */
  words: string;
  /** What stands there until scripts run. */
  initial: string;
};

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

function ago(iso: string, language: string): string {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(iso)) / 1_000));
  const [unit, size] = STEPS.find(([, step]) => seconds >= step) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(seconds / size), unit);
}

/** When the last answer was saved, kept true while the page stands open. */
export function SavedAgo({ iso, language, words, initial }: Props) {
  const [text, setText] = useState(initial);
  useEffect(() => {
    const show = () => setText(ago(iso, language));
    show();
    const timer = setInterval(show, 5_000);
    return () => clearInterval(timer);
  }, [iso, language]);
  return (
    <p className="sm:ms-auto text-ink-soft text-sm">
      <time dateTime={iso}>{words.replace("{ago}", text)}</time>
    </p>
  );
}
