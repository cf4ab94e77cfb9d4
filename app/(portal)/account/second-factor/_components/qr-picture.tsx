import { encode } from "uqr";

/** A QR code as one path. Black on white in every theme: cameras look for dark on light. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 4, ecc: "M" });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-52 shrink-0 rounded border border-line"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="white" />
      <path d={path.join("")} fill="black" />
    </svg>
  );
}
