import type { ReactNode } from "react";

type Props = { title: string; lede?: ReactNode; children?: ReactNode };

/** A page with one thing to do on it. */
export function NarrowPage({ title, lede, children }: Props) {
  return (
    <div className="mx-auto max-w-md space-y-8">
      <header className="space-y-2">
        <h1>{title}</h1>
        {lede && <p className="text-ink-soft">{lede}</p>}
      </header>
      {children}
    </div>
  );
}
