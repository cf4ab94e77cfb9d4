"use client";

import { ErrorCard } from "@/components/page/error-card";
import messages from "@/messages/en/states.json";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The last net of every page: what happened, what was kept, what to do. */
export default function PageError({ error, reset }: Props) {
  return <ErrorCard {...messages.error} code={error.digest} onRetry={reset} />;
}
