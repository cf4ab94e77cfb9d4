import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

type Oklch = { lightness: number; chroma: number; hue: number };
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const css = readFileSync(fileURLToPath(new URL("../../app/tokens.css", import.meta.url)), "utf8");
const COLOUR = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
const tokens = new Map<string, Record<Theme, Oklch>>();
for (const found of css.matchAll(new RegExp(`--([a-z0-9-]+): light-dark\\(${COLOUR}, ${COLOUR}\\)`, "g"))) {
  const [, name = "", ...figures] = found;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = figures.map(Number);
  tokens.set(name, {
    light: { lightness: a, chroma: b, hue: c },
    dark: { lightness: d, chroma: e, hue: f },
  });
}

function linearRgb({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(colour: Oklch): number {
  const [red, green, blue] = linearRgb(colour).map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function token(name: string, theme: Theme): Oklch {
  const found = tokens.get(name);
  if (!found) throw new Error(`no token --${name}`);
  return found[theme];
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(token(name, theme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "float"];
const TEXT = ["ink", "ink-soft", "accent", "accent-deep", "good", "watch", "wrong", "info"];
const numbered = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${name}-${from + index}`);
const INTERFACE = [
  "line-strong",
  "focus",
  "phase-pre",
  "phase-initial",
  "phase-experienced",
  ...numbered("series", 1, 8),
  ...numbered("ramp", 3, 5),
];

describe.each(THEMES)("colours in the %s theme", (theme) => {
  it.each(GROUNDS.flatMap((ground) => TEXT.map((text) => [text, ground] as const)))(
    "%s can be read on %s",
    (text, ground) => expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    ["accent-ink", "accent"],
    ["accent-ink", "accent-deep"],
    ["wrong-ink", "wrong"],
    ["paper", "ink"],
  ] as const)("%s can be read on %s", (text, ground) =>
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(GROUNDS.flatMap((ground) => INTERFACE.map((part) => [part, ground] as const)))(
    "%s stands out from %s",
    (part, ground) => expect(contrast(part, ground, theme)).toBeGreaterThanOrEqual(3),
  );

  it("keeps every colour within what a screen can show", () => {
    const outside = [...tokens.keys()].filter((name) =>
      linearRgb(token(name, theme)).some((part) => part < -0.002 || part > 1.002),
    );
    expect(outside).toEqual([]);
  });

  it("lets the steps of the ramp rise evenly enough to be told apart", () => {
    const steps = numbered("ramp", 0, 5);
    for (const [index, step] of steps.slice(1).entries())
      expect(contrast(step, steps[index] ?? "", theme)).toBeGreaterThan(1.2);
  });
});
