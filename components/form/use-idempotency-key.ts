"use client";

import { useEffect, useState } from "react";
import type { ActionState } from "@/lib/action-state";

/** One key for one effect: the same after a refusal, a new one after success or when the action hands one out. */
export function useIdempotencyKey(first: string | undefined, state: ActionState): string | undefined {
  const [key, setKey] = useState(first);
  const used = first !== undefined;
  useEffect(() => {
    if (!used || state.status === "idle") return;
    if (state.key) setKey(state.key);
    else if (state.status === "done" || state.code === "key-reused") setKey(crypto.randomUUID());
  }, [used, state]);
  return key;
}
