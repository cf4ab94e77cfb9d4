/** A roundel of the chart: land rising from the horizon, the sea before it, north on the rim. */
export function LandfallMark({ size = 28 }: { size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg aria-hidden="true" width={side} height={side} viewBox="0 0 32 32" fill="none" className="shrink-0">
      <circle cx="16" cy="16" r="13" stroke="currentColor" strokeWidth="2" />
      <path
        d="M3.4 19h4.2c4.3-.3 6.3-2.7 8.4-5.7 1.5-2.1 2.9-3.3 5.2-3.3h6.3A13 13 0 0 1 28.6 19Z"
        fill="currentColor"
      />
      <path d="M10 23.25h9.5M16 3v4" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
