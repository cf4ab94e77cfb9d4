/** The agency's own text: plain paragraphs, an empty line between them. */
export function OfferBody({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).filter((one) => one.trim() !== "");
  return (
    <div className="max-w-measure space-y-4 whitespace-pre-line">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
