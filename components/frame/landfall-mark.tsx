/** A roundel of the chart: land rising from the horizon, the sea before it, and on the rim the bearing taken. */
export function LandfallMark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" fill="none" className="shrink-0">
      <circle cx="15" cy="17" r="12" stroke="currentColor" strokeWidth="2" />
      <path
        d="M3.3 19.5h3c4-.3 6-2.8 8-5.8 1.5-2.4 3-3.7 5.3-3.7h5.1a12 12 0 0 1 2 9.5Z"
        fill="currentColor"
      />
      <path d="M8.5 23.5h9" stroke="currentColor" strokeWidth="1.750" strokeLinecap="round" />
      <path d="M24.6 7.4 28.5 3.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
