/** Up to two initials of a name that stands beside it, so it is silent to screen readers. */
export function AvatarInitials({ name }: { name: string }) {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase();
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-8 shrink-0 select-none items-center justify-center rounded-full border border-line-strong bg-surface font-semibold text-ink-soft text-xs"
    >
      {letters}
    </span>
  );
}
