import { DEMO_PASSWORD } from "@/db/seed/demo/password";

export function Password({ label }: { label: string }) {
  return (
    <p className="text-sm">
      <span className="text-ink-soft">{label}</span>{" "}
      <code className="ms-1 rounded-md border border-line bg-surface px-2 py-1 font-mono text-base">
        {DEMO_PASSWORD}
      </code>
    </p>
  );
}
