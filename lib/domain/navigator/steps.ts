/** The eight recommendations of Ilkevich 2025 as steps, in the source's order. */
export const NAVIGATOR_STEPS = [
  "modes",
  "model",
  "internal",
  "social-capital",
  "external",
  "scaling",
  "ecosystems",
  "constraints",
] as const;
export type NavigatorStep = (typeof NAVIGATOR_STEPS)[number];
