import { cache } from "react";
import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import { LANGUAGES, type Language, type Messages, messagesOf } from "./messages";

const spoken = cache((): { language: Language } => ({ language: "en" }));

/** Sets the language of this request; what we do not speak falls back to English. */
export function speak(language: string | undefined): void {
  const known = LANGUAGES.find((one) => one === language);
  if (known) spoken().language = known;
}

export const language = (): Language => spoken().language;

/** The texts of a namespace in the language of this request, for server components and actions. */
export function texts<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(namespace: N) {
  return createTranslator<Messages, N>({ locale: language(), messages: messagesOf(language()), namespace });
}
