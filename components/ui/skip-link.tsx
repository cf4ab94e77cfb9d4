/** The first stop of the keyboard: past the navigation, to the page's own content. */
export function SkipLink({ label, target = "content" }: { label: string; target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="fixed start-2 top-2 z-50 -translate-y-16 rounded bg-ink px-4 py-2 text-paper hover:text-paper focus:translate-y-0 print:hidden"
    >
      {label}
    </a>
  );
}
