import { LandfallMark } from "./landfall-mark";

/** The product's name beside its mark. */
export function Wordmark({ name, size }: { name: string; size?: number }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold text-ink text-lg leading-none tracking-tight">
      <LandfallMark size={size} />
      {name}
    </span>
  );
}
