/** Land sighted: a headland on the horizon, the sea beneath it, and the bearing taken on it. */
export function LandfallMark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" fill="none" className="shrink-0">
      <path
        d="M13 17.5c3.2-.4 4.6-2.6 6-5.6 1.2-2.6 2.4-4.9 5.4-4.9 2.2 0 3.6 1.1 5.6 1.3v9.2Z"
        fill="currentColor"
      />
      <path d="M2 17.5h28" stroke="currentColor" strokeWidth="1.75" />
      <path d="M5.6 27.4 18.3 14.7" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2.1" />
      <circle cx="4.7" cy="28.3" r="2" fill="currentColor" />
      <path d="M13 22.5h15M18 27h10" stroke="currentColor" strokeWidth="1.25" opacity="0.5" />
    </svg>
  );
}
