import type { ReactNode } from "react";
import { Wordmark } from "@/components/frame/wordmark";

type Props = { name: string; title: string; text: string; action: ReactNode };

/** A page that has nothing to show and says so: the name, one sentence, a way on. */
export function PlainState({ name, title, text, action }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-8 px-4 py-16 sm:px-8">
      <Wordmark name={name} />
      <div className="space-y-3 border-line border-t pt-8">
        <h1>{title}</h1>
        <p className="max-w-measure text-ink-soft">{text}</p>
      </div>
      <div className="flex flex-wrap gap-2">{action}</div>
    </main>
  );
}
