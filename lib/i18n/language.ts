import { cache } from "react";
import type { Language } from "./messages";

const spoken = cache((): { language: Language } => ({ language: "en" }));

/** The language of this request. Apart from the texts, so that who needs only its name does not load them all. */
export const language = (): Language => spoken().language;

export function setLanguage(chosen: Language): void {
  spoken().language = chosen;
}
