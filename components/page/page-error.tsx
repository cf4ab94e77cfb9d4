"use client";

import messages from "@/messages/en/states.json";
import { ErrorCard } from "./error-card";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page that failed, inside the frame it belongs to: what happened, what was kept, what to do. */
export function PageError({ error, reset }: Props) {
  return <ErrorCard {...messages.error} code={error.digest} onRetry={reset} />;
}
