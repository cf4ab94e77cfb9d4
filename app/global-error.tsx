"use client";

import { ErrorCard } from "@/components/page/error-card";
import common from "@/messages/en/common.json";
import messages from "@/messages/en/states.json";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The net below all nets: the frame itself failed, so this draws its own page. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <title>{`${messages.broken.title} · ${common.product}`}</title>
        <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center px-4">
          <ErrorCard {...messages.broken} code={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
