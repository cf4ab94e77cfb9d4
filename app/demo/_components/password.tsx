import { DEMO_PASSWORD } from "@/db/seed/demo/password";

export function Password({ label }: { label: string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-2 text-sm">
      <span className="text-ink-soft">{label}</span>
      <code className="rounded-md border border-line bg-surface px-2 py-1 font-mono text-base">
        {DEMO_PASSWORD}
      </code>
    </p>
  );
}
