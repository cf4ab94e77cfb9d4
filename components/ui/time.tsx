/** A moment, written for people and for machines. */
export function Time({ iso, text, title }: { iso: string; text: string; title?: string }) {
  return (
    <time dateTime={iso} title={title} className="whitespace-nowrap">
      {text}
    </time>
  );
}
